import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM, VirtualConsole } from 'jsdom'
import { createSimulator, type Simulator, type SimulatorOptions } from '@weh5/simulator'
import { issueTicket } from '../../src/world/ticket.ts'

const { resolve } = createRequire(import.meta.url)
const source = (name: string): string => readFileSync(resolve(name), 'utf8')

/** The two copies of Tencent's script on npm, each as a classic script that sets `window.wx`. */
export const scripts = {
  'jweixin-module 1.6.0': source('jweixin-module'),
  'weixin-js-sdk 1.6.5': `var module = { exports: {} };${source('weixin-js-sdk')};window.wx = window.jWeixin = module.exports`,
} as const

/** weixin-js-sdk as a bundler runs it: its own code refers to a global `wx` that nobody sets. */
export const bundledScript = `var module = { exports: {} };${source('weixin-js-sdk')};window.sdk = module.exports`

export type ScriptName = keyof typeof scripts

/** What the official script hands to callbacks. */
export type Answer = Record<string, unknown> & { errMsg: string }

/** The official script, as loosely typed as Tencent ships it. */
export interface OfficialScript {
  config(options: object): void
  ready(callback: () => void): void
  error(callback: (answer: Answer) => void): void
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
  on(event: string, listener: (payload: Record<string, unknown>) => void): void
  miniProgram: { getEnv(callback: (env: { miniprogram: boolean }) => void): void }
}

export interface Outcome {
  readonly called: 'success' | 'cancel' | 'fail'
  readonly answer: Answer
}

/** A page in jsdom with the unmodified official script, inside a simulated WeChat. */
export interface OfficialPage {
  readonly sim: Simulator
  readonly window: JSDOM['window']
  readonly wx: OfficialScript
  /** A right config for `url` (default: the current URL), with `change` on top. */
  config(options?: ConfigOptions): Record<string, unknown> & { jsApiList: string[] }
  /** Runs `wx.config` and waits for `wx.ready`; resolves to the error that came before, if any. */
  configure(options?: ConfigOptions): Promise<Answer | undefined>
  /** Calls a method and waits for `complete`. */
  call(method: string, options?: object): Promise<Outcome>
  /** Calls the bridge itself. */
  invoke(command: string, args?: object): Promise<Record<string, unknown>>
  /** Listens on the bridge itself. */
  listen(event: string, listener: (payload: Record<string, unknown>) => void): void
  close(): Promise<void>
}

export interface ConfigOptions {
  readonly url?: string
  readonly jsApiList?: readonly string[]
  readonly ticket?: string
  readonly change?: Record<string, unknown>
}

export interface OpenOptions extends SimulatorOptions {
  readonly script?: ScriptName
  readonly url?: string
  /** Runs after the bridge and before the official script. */
  readonly before?: (window: JSDOM['window']) => void
  /** When the bridge comes. Default: before the script. `never`: the page is outside WeChat. */
  readonly bridge?: 'early' | 'late' | 'never'
}

export const everything: readonly string[] = [
  'checkJsApi',
  'scanQRCode',
  'chooseImage',
  'getLocalImgData',
  'getLocation',
  'getNetworkType',
  'previewImage',
  'uploadImage',
  'downloadImage',
  'startSearchBeacons',
  'stopSearchBeacons',
  'onSearchBeacons',
  'updateAppMessageShareData',
  'updateTimelineShareData',
  'onMenuShareAppMessage',
  'closeWindow',
  'openWXDeviceLib',
]

export function sign(ticket: string, nonceStr: string, timestamp: number | string, url: string): string {
  return sha1(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`)
}

export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** Lets everything that is under way arrive. */
export const settled = (): Promise<void> => new Promise((resolveSoon) => setTimeout(resolveSoon, 5))

export async function openOfficialPage({
  script = 'jweixin-module 1.6.0',
  url = 'http://localhost:8720/list?x=1',
  before,
  bridge = 'early',
  ...options
}: OpenOptions = {}): Promise<OfficialPage> {
  const sim = createSimulator(options)
  const { window } = new JSDOM('<!doctype html><title>名单</title><body></body>', {
    url,
    runScripts: 'outside-only',
    // What the script logs in debug mode is not for the test's output.
    virtualConsole: new VirtualConsole(),
  })
  const page = window as unknown as Window
  if (bridge === 'early') await sim.install(page)
  before?.(window)
  window.eval(scripts[script])
  if (bridge === 'late') setTimeout(() => void sim.install(page), 5)
  const wx = window['wx'] as OfficialScript

  const opened: OfficialPage = {
    sim,
    window,
    wx,
    config({ url: signedUrl, jsApiList = everything, ticket, change = {} } = {}) {
      const [nonceStr, timestamp] = ['Wm3WZYTPz0wzccnW', 1414587457]
      const signingTicket = ticket ?? issueTicket(sim.world, sim.account, 'jsapi').value
      const signature = sign(signingTicket, nonceStr, timestamp, signedUrl ?? window.location.href.split('#')[0] ?? '')
      return { appId: sim.account.appId, timestamp, nonceStr, signature, jsApiList: [...jsApiList], ...change }
    },
    async configure(configOptions) {
      let error: Answer | undefined
      wx.error((answer) => (error = answer))
      wx.config(opened.config(configOptions))
      await new Promise<void>((ready) => wx.ready(ready))
      // On a second config ready comes before the verdict.
      await settled()
      return error
    },
    call(method, callOptions = {}) {
      return new Promise((done) => {
        let called: Outcome['called'] = 'fail'
        const run = Reflect.get(wx, method) as (options: object) => void
        run({
          ...callOptions,
          success: () => (called = 'success'),
          cancel: () => (called = 'cancel'),
          fail: () => (called = 'fail'),
          complete: (answer: Answer) => done({ called, answer }),
        })
      })
    },
    invoke(command, args = {}) {
      const native = window['WeixinJSBridge'] as OfficialScript
      return new Promise((done) => native.invoke(command, args, done))
    },
    listen(event, listener) {
      ;(window['WeixinJSBridge'] as OfficialScript).on(event, listener)
    },
    async close() {
      await sim.close()
      window.close()
    },
  }
  return opened
}
