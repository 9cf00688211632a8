import type { Simulator } from '@weh5/simulator'
import { openidOf } from '../../src/world/user.ts'

export type Json = Record<string, unknown>

/** A token of the simulator's account. */
export async function tokenOf(sim: Simulator): Promise<string> {
  const { appId: appid, appSecret: secret } = sim.account
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret })
  const url = `https://api.weixin.qq.com/cgi-bin/token?${query.toString()}`
  const answer = (await (await sim.platform.fetch(url)).json()) as Json
  return String(answer['access_token'])
}

/** The openid of the user at a place in the world's list. */
export function openidIn(sim: Simulator, index: number): string {
  const user = sim.world.state.users[index]
  return user ? openidOf(sim.world, sim.account, user) : ''
}
