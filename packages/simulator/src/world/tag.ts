import type { Account } from './account.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** A tag (标签) that an account gives its followers. */
export interface Tag {
  readonly appId: string
  readonly id: number
  name: string
  /** Ids of users. */
  readonly users: string[]
}

/** An account's tags, oldest first. */
export function tagsOf({ state }: World, { appId }: Account): Tag[] {
  return state.services.tags.filter((tag) => tag.appId === appId)
}

/** The ids of the tags that a user carries, in the order they were given. */
export function tagIdsOf(world: World, account: Account, { id }: User): number[] {
  return tagsOf(world, account).flatMap((tag) => (tag.users.includes(id) ? [tag.id] : []))
}
