import { openidOf } from '../world/user.ts'
import { objectsOf, textOf } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { followersOf, openidPage, personOf, profileOf } from './people.ts'

/** Followers. */
export const userBehaviour: Behaviour = {
  'user.get'({ world, account, query }) {
    const openids = followersOf(world, account).map((user) => openidOf(world, account, user))
    return openidPage(openids, query.get('next_openid') ?? '')
  },
  'user.info': ({ world, account, query }) =>
    profileOf(world, account, personOf(world, account, query.get('openid') ?? '')),
  'user.batchInfo': ({ world, account, body }) => ({
    user_info_list: objectsOf(body, 'user_list').map((entry) =>
      profileOf(world, account, personOf(world, account, textOf(entry, 'openid'))),
    ),
  }),
  'user.updateRemark'({ world, account, body }) {
    const user = personOf(world, account, textOf(body, 'openid'))
    world.state.services.remarks[`${account.appId} ${user.id}`] = textOf(body, 'remark')
    return done
  },
}
