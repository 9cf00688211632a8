import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createSimulator, type Simulator, type SimulatorOptions } from '@weh5/simulator'
import type { JSDOM } from 'jsdom'
import { onTestFinished, vi } from 'vitest'
import type * as Client from '@weh5/client'

/** Tencent's own file, unmodified. */
export const officialScript: string = readFileSync(createRequire(import.meta.url).resolve('jweixin-module'), 'utf8')

type Personality = NonNullable<SimulatorOptions['personality']>

export interface PageOptions {
  /** Absent: a browser that is not WeChat. */
  readonly personality?: Personality
  readonly url?: string
  /** Whether the page has a script tag for the official script. Default true. */
  readonly script?: boolean
}

/** A document of the test's own window, inside a simulated WeChat, with our client freshly imported. */
export interface Page {
  readonly sim: Simulator
  readonly client: typeof Client
  /** Signs as a server would, and remembers for which URLs. */
  readonly sign: (request: Client.SignRequest) => Promise<Client.JsConfig>
  readonly signed: string[]
}

declare const jsdom: JSDOM

/** Runs the official script as a classic script of this window. */
export function runOfficialScript(): void {
  // Indirect, so that the file runs in the global scope as a script tag's text does.
  // oxlint-disable-next-line no-eval
  ;(0, eval)(officialScript)
}

export async function openPage({
  personality,
  url = 'http://localhost/list?x=1',
  script = true,
}: PageOptions = {}): Promise<Page> {
  jsdom.reconfigure({ url })
  const sim = createSimulator(personality ? { personality } : {})
  onTestFinished(() => leave(sim))
  if (personality) await sim.install(window)
  if (script) runOfficialScript()
  vi.resetModules()
  const client = await import('@weh5/client')
  const signed: string[] = []
  return {
    sim,
    client,
    signed,
    sign: async ({ url: toSign }) => {
      signed.push(toSign)
      return signFor(sim, toSign)
    },
  }
}

/** Signs with the account's ticket, fetched from the platform as any server does. */
export async function signFor(sim: Simulator, url: string): Promise<Client.JsConfig> {
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

/** Leaves the window as a new document would find it. */
async function leave(sim: Simulator): Promise<void> {
  await sim.close()
  for (const name of ['wx', 'jWeixin', 'WeixinJSBridge', 'define']) Reflect.deleteProperty(window, name)
  for (const method of ['pushState', 'replaceState']) Reflect.deleteProperty(history, method)
  document.head.replaceChildren()
}
