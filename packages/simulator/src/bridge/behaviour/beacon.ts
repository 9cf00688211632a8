import { onSearchBeaconsSpec, startSearchBeacons, stopSearchBeacons } from '@weh5/protocol/jsapi'
import { beaconsInRange } from '../../world/beacon.ts'
import { isFound } from '../../world/shake-store.ts'
import { fail, ok } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** The search reports what the phone hears once a second (`facts/jssdk.md` B.8). */
const reportEvery = 1000
const searches = new WeakMap<Scene['page'], () => void>()

export const beaconBehaviours: Behaviours = {
  ...forApi(startSearchBeacons, {
    run(_options, scene) {
      const { page, world } = scene
      if (world.state.phone.bluetooth !== 'on') return fail('bluetooth power off')
      if (!world.state.phone.locationService) return fail('location service disable')
      if (searches.has(page)) return fail('already started')
      searches.set(
        page,
        scene.every(reportEvery, () => report(scene)),
      )
      return ok()
    },
  }),
  ...forApi(stopSearchBeacons, {
    run(_options, { page }) {
      searches.get(page)?.()
      searches.delete(page)
      return ok()
    },
  }),
}

function report(scene: Scene): void {
  const { world, page } = scene
  const beacons = beaconsInRange(world).filter((beacon) => isFound(world.state.services, page.grant?.appId, beacon))
  if (beacons.length === 0) return
  scene.tell(onSearchBeaconsSpec, { beacons })
}
