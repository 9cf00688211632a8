import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { createSimulator, type Simulator, type SimulatorOptions } from '@weh5/simulator'
import { issueTicket } from '../../src/world/ticket.ts'

const script = readFileSync(createRequire(import.meta.url).resolve('jweixin-module'), 'utf8')

/** What the official script hands to callbacks. */
export type Answer = Record<string, unknown> & { errMsg: string }

/** A method of the official script, as loosely typed as Tencent ships it. */
type Method = (options?: object) => void

/** The parts of `wx` that tests call by name; every other method is reached by index. */
export interface OfficialScript {
  config(options: object): void
  ready(callback: () => void): void
  error(callback: (answer: Answer) => void): void
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
  on(event: string, listener: (payload: Record<string, unknown>) => void): void
  [method: string]:
    | Method
    | OfficialScript['ready']
    | OfficialScript['error']
    | OfficialScript['invoke']
    | OfficialScript['on']
}

/** A page in jsdom with the unmodified official script, inside a simulated WeChat. */
export interface OfficialPage {
  readonly sim: Simulator
  readonly window: JSDOM['window']
  readonly wx: OfficialScript
  /** `wx.config` with a signature for `url` (default: the current URL without fragment). Resolves to what the page learns. */
  configure(options?: ConfigureOptions): Promise<{ ready: boolean; error?: Answer }>
  /** Calls a method and waits for `complete`; tells which callback ran before it. */
  call(method: string, options?: object): Promise<{ outcome: 'success' | 'cancel' | 'fail'; answer: Answer }>
  close(): Promise<void>
}

export interface ConfigureOptions {
  readonly url?: string
  readonly jsApiList?: string[]
  /** Fields that replace those of a right config. */
  readonly change?: Record<string, unknown>
  /** Signs something else than it should. */
  readonly ticket?: string
}

export const everything = [
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
  'hideMenuItems',
  'openWXDeviceLib',
]

export function sign(ticket: string, nonceStr: string, timestamp: number | string, url: string): string {
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
  return createHash('sha1').update(text).digest('hex')
}

export async function openOfficialPage(
  options: SimulatorOptions = {},
  url = 'http://localhost:8720/list?x=1',
): Promise<OfficialPage> {
  const sim = createSimulator(options)
  const { window } = new JSDOM('<!doctype html><title>名单</title>', {
    url,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  })
  // jsdom never loads the report picture, yet the page's own errors must be seen.
  await sim.install(window as unknown as Window)
  window.eval(script)
  const wx = window['wx'] as OfficialScript

  return {
    sim,
    window,
    wx,
    async configure({ url: signedUrl, jsApiList = everything, change = {}, ticket } = {}) {
      const signingUrl = signedUrl ?? window.location.href.split('#')[0] ?? ''
      const [nonceStr, timestamp] = ['Wm3WZYTPz0wzccnW', 1414587457]
      const signingTicket = ticket ?? issueTicket(sim.world, sim.account, 'jsapi').value
      const signature = sign(signingTicket, nonceStr, timestamp, signingUrl)
      return new Promise((resolve) => {
        let error: Answer | undefined
        wx.error((answer) => (error = answer))
        wx.config({ appId: sim.account.appId, timestamp, nonceStr, signature, jsApiList: [...jsApiList], ...change })
        wx.ready(() => resolve(error ? { ready: true, error } : { ready: true }))
      })
    },
    call(method, callOptions = {}) {
      return new Promise((resolve) => {
        let outcome: 'success' | 'cancel' | 'fail' = 'fail'
        const run = wx[method] as Method
        run({
          ...callOptions,
          success: () => (outcome = 'success'),
          cancel: () => (outcome = 'cancel'),
          fail: () => (outcome = 'fail'),
          complete: (answer: Answer) => resolve({ outcome, answer }),
        })
      })
    },
    async close() {
      await sim.close()
      window.close()
    },
  }
}
