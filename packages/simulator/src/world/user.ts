import { sha1 } from '@noble/hashes/legacy.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Account } from './account.ts'
import type { World } from './world.ts'

/** Somebody with WeChat on the phone. Their openid differs per account, so it is derived, not stored. */
export interface User {
  readonly id: string
  readonly nickname: string
  /** Background of the drawn avatar, a CSS colour. */
  readonly colour: string
  /** AppIDs of the accounts that the user follows. */
  subscribed: string[]
}

/** The people that a world starts with. */
export function defaultUsers(appId: string): User[] {
  return [
    { id: 'alice', nickname: '林晓', colour: '#07c160', subscribed: [appId] },
    { id: 'bob', nickname: '陈默', colour: '#10aeff', subscribed: [] },
    { id: 'carol', nickname: 'Carol Ng', colour: '#fa9d3b', subscribed: [appId] },
    { id: 'dave', nickname: '王小明', colour: '#6467f0', subscribed: [] },
  ]
}

export function openidOf(world: World, account: Account, user: User): string {
  return `o${digest(`${world.state.seed} ${account.appId} ${user.id}`).slice(0, 27)}`
}

/** The same for every account under one Open Platform account; absent when the account is bound to none (`facts/server.md` 3.3). */
export function unionidOf(world: World, account: Account, user: User): string | undefined {
  if (account.openPlatform === undefined) return undefined
  return `o${digest(`${world.state.seed} ${account.openPlatform} ${user.id}`).slice(0, 27)}`
}

export function findUser(world: World, id: string): User | undefined {
  return world.state.users.find((user) => user.id === id)
}

export function userOfOpenid(world: World, account: Account, openid: string): User | undefined {
  return world.state.users.find((user) => openidOf(world, account, user) === openid)
}

function digest(text: string): string {
  const letters = btoa(String.fromCharCode(...sha1(utf8ToBytes(text))))
  return letters.replaceAll('+', '-').replaceAll('/', '_')
}
