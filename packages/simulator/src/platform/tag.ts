import type { Account } from '../world/account.ts'
import { tagIdsOf, tagsOf, type Tag } from '../world/tag.ts'
import { openidOf, type User } from '../world/user.ts'
import type { World } from '../world/world.ts'
import { numberOf, objectOf, textOf, textsOf, type Body } from './body-fields.ts'
import { done, type AuthorisedRequest, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { openidPage, personOf } from './people.ts'

/** WeChat's own tag; 0 and 1 are reserved too (`facts/endpoints-a.md`, users). */
const starred = { id: 2, name: '星标组', count: 0 }
const firstId = 100
const limits = { tags: 100, perUser: 20, nameBytes: 30, perCall: 50 }

/** Tags of followers (用户标签管理). */
export const tagBehaviour: Behaviour = {
  'tags.create': ({ world, account, body }) => {
    const own = tagsOf(world, account)
    if (own.length >= limits.tags) throw new PlatformError(45056)
    const name = nameIn(world, account, body)
    const tag: Tag = {
      appId: account.appId,
      id: Math.max(firstId - 1, ...own.map(({ id }) => id)) + 1,
      name,
      users: [],
    }
    world.state.services.tags.push(tag)
    return { tag: { id: tag.id, name } }
  },
  'tags.get': ({ world, account }) => ({
    tags: [starred, ...tagsOf(world, account).map(({ id, name, users }) => ({ id, name, count: users.length }))],
  }),
  'tags.update': ({ world, account, body }) => {
    tagOf(world, account, numberOf(objectOf(body, 'tag'), 'id')).name = nameIn(world, account, body)
    return done
  },
  'tags.delete': ({ world, account, body }) => {
    const tag = tagOf(world, account, numberOf(objectOf(body, 'tag'), 'id'))
    world.state.services.tags.splice(world.state.services.tags.indexOf(tag), 1)
    return done
  },
  'tags.getFans': ({ world, account, body }) => {
    const { users } = tagOf(world, account, numberOf(body, 'tagid'))
    const openids = world.state.users
      .filter(({ id }) => users.includes(id))
      .map((user) => openidOf(world, account, user))
    const { total: _, ...page } = openidPage(openids, textOf(body, 'next_openid'))
    return page
  },
  'tags.batchTagging': (request) => {
    const tag = tagOf(request.world, request.account, numberOf(request.body, 'tagid'))
    const people = peopleIn(request)
    const isFull = (user: User): boolean => tagIdsOf(request.world, request.account, user).length >= limits.perUser
    if (people.some((user) => !tag.users.includes(user.id) && isFull(user))) throw new PlatformError(45059)
    tag.users.push(...people.map(({ id }) => id).filter((id) => !tag.users.includes(id)))
    return done
  },
  'tags.batchUntagging': (request) => {
    const { users } = tagOf(request.world, request.account, numberOf(request.body, 'tagid'))
    for (const { id } of peopleIn(request)) if (users.includes(id)) users.splice(users.indexOf(id), 1)
    return done
  },
  'tags.getIdList': ({ world, account, body }) => ({
    tagid_list: tagIdsOf(world, account, personOf(world, account, textOf(body, 'openid'))),
  }),
}

function tagOf(world: World, account: Account, id: number | undefined): Tag {
  if (id !== undefined && id >= 0 && id <= starred.id) throw new PlatformError(45058)
  const tag = tagsOf(world, account).find((one) => one.id === id)
  if (tag === undefined) throw new PlatformError(45159)
  return tag
}

function nameIn(world: World, account: Account, body: Body): string {
  const name = textOf(objectOf(body, 'tag'), 'name')
  if (new TextEncoder().encode(name).length > limits.nameBytes) throw new PlatformError(45158)
  const isTaken = name === starred.name || tagsOf(world, account).some((tag) => tag.name === name)
  if (name === '' || isTaken) throw new PlatformError(45157)
  return name
}

function peopleIn({ world, account, body }: AuthorisedRequest): User[] {
  const openids = textsOf(body, 'openid_list')
  if (openids.length < 1 || openids.length > limits.perCall) throw new PlatformError(40032)
  return openids.map((openid) => personOf(world, account, openid))
}
