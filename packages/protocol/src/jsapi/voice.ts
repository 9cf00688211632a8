import { baseline, callSpec, eventSpec, officialPage } from './plain.ts'
import { record, text } from './record.ts'
import { textIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, JsApiEvent, JsApiEventSpec } from './shape.ts'

/** A recording on the phone. */
export interface LocalVoice {
  readonly localId: string
}

/** A recording that was uploaded to WeChat. */
export interface ServerVoice {
  /** The `media_id` under which the account's server fetches it; lives 3 days, amr or speex. */
  readonly serverId: string
}

interface ProgressTips {
  /** Whether WeChat shows its progress toast. Default true. */
  readonly isShowProgressTips?: boolean | 0 | 1
}

export interface UploadVoiceOptions extends LocalVoice, ProgressTips {}
export interface DownloadVoiceOptions extends ServerVoice, ProgressTips {}
export interface TranslateVoiceOptions extends LocalVoice, ProgressTips {}

export interface TranslateVoiceResult {
  readonly translateResult: string
}

const readVoice = /* @__PURE__ */ record<LocalVoice>({ localId: text })

/** Starts recording, for 60 seconds at most. Rejects with code `cancel` when the user refuses the microphone. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const startRecord: JsApiCall<void, void> = { name: 'startRecord', interactive: true }

/** Stops recording. A recording that is too short fails. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const stopRecord: JsApiCall<void, LocalVoice> = { name: 'stopRecord', read: readVoice }

/** The client itself ended a recording, after 60 seconds. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const onVoiceRecordEnd: JsApiEvent<LocalVoice> = { name: 'onVoiceRecordEnd', read: readVoice }

/** Plays a recording. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const playVoice: JsApiCall<LocalVoice, void> = { name: 'playVoice' }

/** Pauses a recording. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const pauseVoice: JsApiCall<LocalVoice, void> = { name: 'pauseVoice' }

/** Stops a recording that plays. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const stopVoice: JsApiCall<LocalVoice, void> = { name: 'stopVoice' }

/** A recording was played to its end. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const onVoicePlayEnd: JsApiEvent<LocalVoice> = { name: 'onVoicePlayEnd', read: readVoice }

/** Uploads a recording to WeChat; your server fetches it by its media id. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const uploadVoice: JsApiCall<UploadVoiceOptions, ServerVoice> = {
  name: 'uploadVoice',
  interactive: true,
  read: /* @__PURE__ */ record({ serverId: text }),
}

/** Brings an uploaded recording back to the phone. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 音频接口} */
export const downloadVoice: JsApiCall<DownloadVoiceOptions, LocalVoice> = {
  name: 'downloadVoice',
  interactive: true,
  read: readVoice,
}

/** Turns a recording of at most 60 seconds into text. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 智能接口} */
export const translateVoice: JsApiCall<TranslateVoiceOptions, TranslateVoiceResult> = {
  name: 'translateVoice',
  interactive: true,
  read: /* @__PURE__ */ record({ translateResult: text }),
}

const shared = { group: 'voice', docs: officialPage, since: baseline } as const
const localId = { name: 'localId', type: 'string', required: true } as const
const serverId = { name: 'serverId', type: 'string', required: true, note: 'media_id, 3 days' } as const
const progressTips = { name: 'isShowProgressTips', type: 'boolean', default: true } as const
const voice: LocalVoice = { localId: 'wxLocalResource://voiceLocalId123456789' }
const uploaded: ServerVoice = { serverId: '1237378768e7q8e7r8qwesafdasdfasdfaxss222' }

export const startRecordSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: startRecord,
  title: { en: 'Start recording', zh: '开始录音' },
  missingOn: ['windows', 'mac'],
  command: 'startRecord',
})

export const stopRecordSpec: JsApiCallSpec<void, LocalVoice> = /* @__PURE__ */ callSpec(shared, {
  api: stopRecord,
  title: { en: 'Stop recording', zh: '停止录音' },
  missingOn: ['windows', 'mac'],
  command: 'stopRecord',
  result: [localId],
  errors: ['tooshort'],
  example: voice,
})

export const onVoiceRecordEndSpec: JsApiEventSpec<LocalVoice> = /* @__PURE__ */ eventSpec(shared, {
  api: onVoiceRecordEnd,
  title: { en: 'The client ended a recording', zh: '监听录音自动停止' },
  event: 'onVoiceRecordEnd',
  payload: [localId],
  example: voice,
})

export const playVoiceSpec: JsApiCallSpec<LocalVoice, void> = /* @__PURE__ */ callSpec(shared, {
  api: playVoice,
  title: { en: 'Play a recording', zh: '播放语音' },
  command: 'playVoice',
  options: [localId],
  decode: readVoice,
  exampleOptions: voice,
})

export const pauseVoiceSpec: JsApiCallSpec<LocalVoice, void> = /* @__PURE__ */ callSpec(shared, {
  api: pauseVoice,
  title: { en: 'Pause a recording', zh: '暂停播放' },
  command: 'pauseVoice',
  options: [localId],
  decode: readVoice,
  exampleOptions: voice,
})

export const stopVoiceSpec: JsApiCallSpec<LocalVoice, void> = /* @__PURE__ */ callSpec(shared, {
  api: stopVoice,
  title: { en: 'Stop a recording that plays', zh: '停止播放' },
  command: 'stopVoice',
  options: [localId],
  decode: readVoice,
  exampleOptions: voice,
})

export const onVoicePlayEndSpec: JsApiEventSpec<LocalVoice> = /* @__PURE__ */ eventSpec(shared, {
  api: onVoicePlayEnd,
  title: { en: 'A recording was played to its end', zh: '监听语音播放完毕' },
  event: 'onVoicePlayEnd',
  payload: [localId],
  example: voice,
})

export const uploadVoiceSpec: JsApiCallSpec<UploadVoiceOptions, ServerVoice> = /* @__PURE__ */ callSpec(shared, {
  api: uploadVoice,
  title: { en: 'Upload a recording', zh: '上传语音' },
  command: 'uploadVoice',
  options: [localId, progressTips],
  result: [serverId],
  encode: ({ isShowProgressTips = 1, ...rest }) => ({ ...rest, isShowProgressTips: isShowProgressTips ? 1 : 0 }),
  decode: (args) => ({ ...readVoice(args), isShowProgressTips: args['isShowProgressTips'] !== 0 }),
  example: uploaded,
  exampleOptions: voice,
})

export const downloadVoiceSpec: JsApiCallSpec<DownloadVoiceOptions, LocalVoice> = /* @__PURE__ */ callSpec(shared, {
  api: downloadVoice,
  title: { en: 'Download an uploaded recording', zh: '下载语音' },
  command: 'downloadVoice',
  options: [serverId, progressTips],
  result: [localId],
  encode: ({ isShowProgressTips = 1, ...rest }) => ({ ...rest, isShowProgressTips: isShowProgressTips ? 1 : 0 }),
  decode: (args) => ({ serverId: textIn(args, 'serverId'), isShowProgressTips: args['isShowProgressTips'] !== 0 }),
  example: voice,
  exampleOptions: uploaded,
})

export const translateVoiceSpec: JsApiCallSpec<TranslateVoiceOptions, TranslateVoiceResult> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: translateVoice,
    group: 'smart',
    title: { en: 'Turn a recording into text', zh: '识别音频并返回识别结果' },
    command: 'translateVoice',
    options: [localId, progressTips],
    result: [{ name: 'translateResult', type: 'string' }],
    encode: ({ isShowProgressTips = 1, ...rest }) => ({ ...rest, isShowProgressTips: isShowProgressTips ? 1 : 0 }),
    decode: (args) => ({ ...readVoice(args), isShowProgressTips: args['isShowProgressTips'] !== 0 }),
    example: { translateResult: '你好，我想预约参观。' },
    exampleOptions: voice,
  },
)
