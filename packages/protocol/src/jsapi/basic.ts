import { baseline, officialPage } from './plain.ts'
import { isRecord, json, record } from './record.ts'
import { textsIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface CheckJsApiOptions {
  /** Official names, e.g. `['scanQRCode']`. */
  readonly jsApiList: readonly string[]
}

export interface CheckJsApiResult {
  /** Whether this client has each JSAPI. A name the client left out is missing here too: WeChat devtools can answer with an empty record. */
  readonly checkResult: Readonly<Record<string, boolean>>
}

/**
 * Asks the client which JSAPIs it has. It needs no entry in `jsApiList` and no verified config.
 *
 * @example
 * const { checkResult } = await wx.checkJsApi({ jsApiList: ['chooseWXPay'] })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 基础接口}
 */
export const checkJsApi: JsApiCall<CheckJsApiOptions, CheckJsApiResult> = {
  name: 'checkJsApi',
  // The official script translates the list in place, and sends a frozen one untranslated (`peers/client.md` §1.4 row 7).
  prepare: ({ jsApiList }) => ({ jsApiList: [...jsApiList] }),
  read: /* @__PURE__ */ record({ checkResult: verdicts }),
}

function verdicts(value: unknown): CheckJsApiResult['checkResult'] | undefined {
  const told = json(value)
  if (!isRecord(told)) return undefined
  const found: Record<string, boolean> = {}
  for (const name of Object.keys(told)) found[name] = flag(told[name])
  return found
}

function flag(value: unknown): boolean {
  return value === true || value === 'true' || value === 1
}

export const checkJsApiSpec: JsApiCallSpec<CheckJsApiOptions, CheckJsApiResult> = {
  api: checkJsApi,
  group: 'basic',
  title: { en: 'Check which JSAPIs the client has', zh: '判断当前客户端版本是否支持指定 JS 接口' },
  docs: officialPage,
  since: baseline,
  command: 'checkJsApi',
  options: [{ name: 'jsApiList', type: 'string[]', required: true, note: 'official names' }],
  result: [{ name: 'checkResult', type: 'Record<string, boolean>' }],
  // On the bridge both lists carry bridge commands; whoever stands there translates with `command` of each spec.
  encode: ({ jsApiList }) => ({ jsApiList: [...jsApiList] }),
  decode: (args) => ({ jsApiList: textsIn(args, 'jsApiList') }),
  reply: ({ checkResult }, personality): Reply => ({
    checkResult: personality === 'android' ? JSON.stringify(checkResult) : checkResult,
  }),
  example: { checkResult: { scanQRCode: true } },
  exampleOptions: { jsApiList: ['scanQRCode'] },
}
