import { onSearchBeaconsSpec } from '@weh5/protocol/jsapi'
import { beaconsInRange } from '../../world/beacon.ts'
import { fail, ok } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'

const reportEvery = 1000
const stops = new WeakMap<Scene['page'], () => void>()

/** The beacon search reports what the phone hears once a second (`facts/jssdk.md` B.8). */
export const beaconBehaviours: Behaviours = {
  startSearchBeacons: {
    run(_options, scene) {
      const { page, world } = scene
      if (world.state.phone.bluetooth !== 'on') return fail('bluetooth power off')
      if (!world.state.phone.locationService) return fail('location service disable')
      if (page.searching) return fail('already started')
      page.searching = true
      stops.set(
        page,
        scene.every(reportEvery, () => report(scene)),
      )
      return ok()
    },
  },
  stopSearchBeacons: {
    run(_options, { page }) {
      stops.get(page)?.()
      page.searching = false
      return ok()
    },
  },
}

function report(scene: Scene): void {
  const beacons = beaconsInRange(scene.world)
  if (beacons.length === 0) return
  scene.raise(onSearchBeaconsSpec.event, onSearchBeaconsSpec.reply({ beacons }, scene.personality))
}
