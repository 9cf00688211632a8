import { checkAddContactStatus } from '@weh5/protocol/jsapi'
import { findUser } from '../../world/user.ts'
import { ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

/** Following from a page that a shake opened (`facts/jssdk.md` B.19): it is about the account that owns the beacon. */
export const followBehaviours: Behaviours = forApi(checkAddContactStatus, {
  run(_options, { world, page }) {
    const user = findUser(world, page.userId)
    const appId = world.state.accounts[0]?.appId ?? ''
    return ok({ followed: user?.subscribed.includes(appId) ?? false })
  },
})
