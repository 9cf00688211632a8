import { baseline, empty, nothing, officialPage } from './plain.ts'
import type { JsApiCall, JsApiCallSpec } from './shape.ts'

/** Closes the page. Nothing may be left to hear the answer. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const closeWindow: JsApiCall<void, void> = { kind: 'call', name: 'closeWindow' }

export const closeWindowSpec: JsApiCallSpec<void, void> = {
  api: closeWindow,
  group: 'ui',
  title: { en: 'Close the page', zh: '关闭当前网页窗口' },
  docs: officialPage,
  since: baseline,
  command: 'closeWindow',
  options: [],
  result: [],
  encode: empty,
  decode: nothing,
  reply: empty,
  example: undefined,
}
