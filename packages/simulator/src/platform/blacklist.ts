import { openidOf } from '../world/user.ts'
import { textOf, textsOf } from './body-fields.ts'
import { done, type AuthorisedRequest, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { openidPage, personOf } from './people.ts'

const perCall = 20

/** The blacklist (黑名单管理): by AppID, ids of users. */
export const blacklistBehaviour: Behaviour = {
  'blacklist.get': (request) => {
    const { world, account, body } = request
    const blocked = listOf(request)
    const openids = world.state.users
      .filter(({ id }) => blocked.includes(id))
      .map((user) => openidOf(world, account, user))
    return openidPage(openids, textOf(body, 'begin_openid'))
  },
  'blacklist.add': (request) => {
    const blocked = listOf(request)
    blocked.push(...idsIn(request).filter((id) => !blocked.includes(id)))
    return done
  },
  'blacklist.remove': (request) => {
    const blocked = listOf(request)
    for (const id of idsIn(request)) if (blocked.includes(id)) blocked.splice(blocked.indexOf(id), 1)
    return done
  },
}

function listOf({ world, account }: AuthorisedRequest): string[] {
  return (world.state.services.blacklists[account.appId] ??= [])
}

function idsIn({ world, account, body }: AuthorisedRequest): string[] {
  const openids = textsOf(body, 'openid_list')
  if (openids.length < 1 || openids.length > perCall) throw new PlatformError(40032)
  return openids.map((openid) => personOf(world, account, openid).id)
}
