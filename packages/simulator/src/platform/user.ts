import { openidOf } from '../world/user.ts'
import { objectsOf, textOf } from './body-fields.ts'
import { done, type Endpoint } from './endpoint.ts'
import { followersOf, personOf, profileOf } from './people.ts'

/** Followers. */
export const userEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/cgi-bin/user/get',
    auth: 'access_token',
    handle({ world, account, query }) {
      const openids = followersOf(world, account).map((user) => openidOf(world, account, user))
      const after = query.get('next_openid') ?? ''
      const rest = after === '' ? openids : openids.slice(openids.indexOf(after) + 1)
      // `data` is left out when there is nobody.
      return {
        total: openids.length,
        count: rest.length,
        ...(rest.length === 0 ? {} : { data: { openid: rest } }),
        next_openid: rest.at(-1) ?? '',
      }
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/info',
    auth: 'access_token',
    handle: ({ world, account, query }) =>
      profileOf(world, account, personOf(world, account, query.get('openid') ?? '')),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    auth: 'access_token',
    handle: ({ world, account, body }) => ({
      user_info_list: objectsOf(body, 'user_list').map((entry) =>
        profileOf(world, account, personOf(world, account, textOf(entry, 'openid'))),
      ),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    auth: 'access_token',
    handle({ world, account, body }) {
      const user = personOf(world, account, textOf(body, 'openid'))
      world.state.services.remarks[`${account.appId} ${user.id}`] = textOf(body, 'remark')
      return done
    },
  },
]
