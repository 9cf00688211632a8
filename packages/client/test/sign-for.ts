import type { JsConfig } from '@weh5/client'
import type { Simulator } from '@weh5/simulator'
import { createHash } from 'node:crypto'

/** Signs with the account's ticket, fetched from the platform as any server does. */
export async function signFor(sim: Simulator, url: string): Promise<JsConfig> {
  const { appId, appSecret } = sim.account
  const [timestamp, nonceStr] = [Math.floor(Date.now() / 1000), 'Wm3WZYTPz0wzccnW']
  const { access_token } = await get(
    sim,
    `/cgi-bin/token?grant_type=client_credential&appid=${appId}&secret=${appSecret}`,
  )
  const { ticket } = await get(sim, `/cgi-bin/ticket/getticket?type=jsapi&access_token=${access_token}`)
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
  return { appId, timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') }
}

async function get(sim: Simulator, path: string): Promise<Record<string, string>> {
  const response = await sim.platform.fetch(`https://api.weixin.qq.com${path}`)
  return (await response.json()) as Record<string, string>
}
