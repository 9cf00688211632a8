import type { Account } from './account.ts'
import { tagIdsOf } from './tag.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** A menu for some of the followers (个性化菜单). */
export interface ConditionalMenu {
  readonly appId: string
  readonly menuId: number
  readonly button: unknown
  /** For whom: a tag, a client (1 iOS, 2 Android, 3 other), or both. */
  readonly matchrule: Readonly<Record<string, unknown>>
}

export function conditionalMenusOf({ state }: World, { appId }: Account): ConditionalMenu[] {
  return state.services.conditionalMenus.filter((menu) => menu.appId === appId)
}

/** The buttons that a follower sees: of the newest menu made for them, of the general one otherwise. */
export function buttonsFor(world: World, account: Account, user: User): unknown {
  const tagIds = tagIdsOf(world, account, user).map(String)
  const own = conditionalMenusOf(world, account).findLast(({ matchrule: { tag_id: tag } }) =>
    tagIds.includes(typeof tag === 'number' ? String(tag) : typeof tag === 'string' ? tag : ''),
  )
  return own?.button ?? world.state.services.menus[account.appId]?.button
}
