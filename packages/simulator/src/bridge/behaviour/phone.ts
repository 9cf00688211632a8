import { wgs84ToGcj02 } from '@weh5/protocol/coordinates'
import { getLocation, getNetworkType } from '@weh5/protocol/jsapi'
import { cancel, fail, ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

/** What the phone knows: network and place. */
export const phoneBehaviours: Behaviours = {
  ...forApi(getNetworkType, {
    run: (_options, { world }) => ok({ networkType: world.state.phone.network }),
  }),
  ...forApi(getLocation, {
    async run({ type }, scene) {
      const { locationService, location, permissions } = scene.world.state.phone
      if (!locationService) return fail('location service disable')
      // Refusing is a cancel (`facts/jssdk.md` B.7).
      if (permissions.location === 'deny') return cancel()
      return (
        (permissions.location === 'ask' ? await scene.ask() : undefined) ??
        ok(type === 'gcj02' ? { ...location, ...wgs84ToGcj02(location) } : location)
      )
    },
  }),
}
