import { updateAppMessageShareData, updateTimelineShareData } from '@weh5/protocol/jsapi'
import { isJsSafe } from '../../world/domain.ts'
import { findAccount } from '../../world/world.ts'
import { fail, ok, type Outcome } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** Stored share data lasts as long as the document (`facts/jssdk.md` B.2, D.4). */
export const shareBehaviours: Behaviours = {
  ...forApi(updateAppMessageShareData, {
    run({ title, desc, link, imgUrl }, scene) {
      const refused = refusedLink(link, scene)
      if (refused) return refused
      scene.page.friendCard = { title, desc, link, imgUrl }
      return ok()
    },
  }),
  ...forApi(updateTimelineShareData, {
    run({ title, link, imgUrl }, scene) {
      const refused = refusedLink(link, scene)
      if (refused) return refused
      scene.page.timelineCard = { title, desc: '', link, imgUrl }
      return ok()
    },
  }),
}

function refusedLink(link: string, { world, page }: Scene): Outcome<never> | undefined {
  const account = findAccount(world, page.grant?.appId ?? '')
  const isSafe = account !== undefined && URL.canParse(link) && isJsSafe(account.jsDomains, new URL(link))
  return isSafe ? undefined : fail('fail,link must be in js secure domain list')
}
