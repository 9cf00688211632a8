import type { Account } from '../world/account.ts'
import { tagIdsOf } from '../world/tag.ts'
import { openidOf, unionidOf, userOfOpenid, type User } from '../world/user.ts'
import type { World } from '../world/world.ts'
import { PlatformError } from './errors.ts'

/** The user behind an openid of the account. @throws {PlatformError} 40003 */
export function personOf(world: World, account: Account, openid: string): User {
  const user = userOfOpenid(world, account, openid)
  if (user === undefined) throw new PlatformError(40003)
  return user
}

/** The followers, in the order of the world. */
export function followersOf(world: World, account: Account): User[] {
  return world.state.users.filter(({ subscribed }) => subscribed.includes(account.appId))
}

/** What `user/info` tells; names and pictures are gone from it since 2021-12-27 (`facts/endpoints-a.md`, users). */
export function profileOf(world: World, account: Account, user: User): Record<string, unknown> {
  const openid = openidOf(world, account, user)
  if (!user.subscribed.includes(account.appId)) return { subscribe: 0, openid }
  const unionid = unionidOf(world, account, user)
  return {
    subscribe: 1,
    openid,
    language: 'zh_CN',
    subscribe_time: Math.floor(world.clock.now() / 1000) - 86_400,
    ...(unionid === undefined ? {} : { unionid }),
    remark: world.state.services.remarks[`${account.appId} ${user.id}`] ?? '',
    groupid: 0,
    tagid_list: tagIdsOf(world, account, user),
    subscribe_scene: 'ADD_SCENE_QR_CODE',
    qr_scene: 0,
    qr_scene_str: '',
  }
}

/** A list of openids after one of them; `data` is left out when there is nobody (`facts/endpoints-a.md`). */
export function openidPage(openids: readonly string[], after: string): Record<string, unknown> & { total: number } {
  const rest = after === '' ? openids : openids.slice(openids.indexOf(after) + 1)
  return {
    total: openids.length,
    count: rest.length,
    ...(rest.length === 0 ? {} : { data: { openid: rest } }),
    next_openid: rest.at(-1) ?? '',
  }
}
