import { baseline, callSpec, officialPage } from './plain.ts'
import { record, text, texts } from './record.ts'
import { textIn, textsIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export type ImageSize = 'original' | 'compressed'
export type ImageSource = 'album' | 'camera'

export interface ChooseImageOptions {
  /** At most this many, 1 to 9. Default 9. */
  readonly count?: number
  /** What the user may choose. Default: both. */
  readonly sizeType?: readonly ImageSize[]
  /** Where images may come from. Default: both. */
  readonly sourceType?: readonly ImageSource[]
}

export interface ChooseImageResult {
  /** Names of images on the phone, for `previewImage`, `uploadImage`, `getLocalImgData` and, on Android, `<img src>`. */
  readonly localIds: readonly string[]
}

export interface PreviewImageOptions {
  /** The URL shown first. */
  readonly current: string
  /** Absolute http(s) URLs. */
  readonly urls: readonly string[]
}

export interface UploadImageOptions {
  readonly localId: string
  /** Whether WeChat shows its progress toast. Default true. */
  readonly isShowProgressTips?: boolean | 0 | 1
}

export interface UploadImageResult {
  /** The `media_id` under which the account's server fetches the image; lives 3 days. */
  readonly serverId: string
}

export interface DownloadImageOptions {
  readonly serverId: string
  /** Whether WeChat shows its progress toast. Default true. */
  readonly isShowProgressTips?: boolean | 0 | 1
}

export interface DownloadImageResult {
  readonly localId: string
}

export interface GetLocalImgDataOptions {
  readonly localId: string
}

export interface GetLocalImgDataResult {
  /** Base64. iOS sends a data URL (whose type may be misspelt `image/jgp`), Android leaves the `data:` prefix out. */
  readonly localData: string
}

/**
 * Lets the user choose photos or take one. Rejects with code `cancel` when the user leaves.
 *
 * @example
 * const { localIds } = await wx.chooseImage({ count: 1 })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 图像接口}
 */
export const chooseImage: JsApiCall<ChooseImageOptions, ChooseImageResult> = {
  name: 'chooseImage',
  interactive: true,
  read: /* @__PURE__ */ record({ localIds: texts }),
}

/** Shows images full screen. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 图像接口} */
export const previewImage: JsApiCall<PreviewImageOptions, void> = {
  name: 'previewImage',
  interactive: true,
}

/**
 * Uploads one image to WeChat; your server fetches it by its media id. Never two at a time: WeChat fails parallel uploads.
 *
 * @example
 * const { serverId } = await wx.uploadImage({ localId })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 图像接口}
 */
export const uploadImage: JsApiCall<UploadImageOptions, UploadImageResult> = {
  name: 'uploadImage',
  interactive: true,
  read: /* @__PURE__ */ record({ serverId: text }),
}

/** Brings an uploaded image back to the phone. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 图像接口} */
export const downloadImage: JsApiCall<DownloadImageOptions, DownloadImageResult> = {
  name: 'downloadImage',
  interactive: true,
  read: /* @__PURE__ */ record({ localId: text }),
}

/** Reads an image's bytes. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 图像接口} */
export const getLocalImgData: JsApiCall<GetLocalImgDataOptions, GetLocalImgDataResult> = {
  name: 'getLocalImgData',
  read: /* @__PURE__ */ record({ localData: text }),
}

const shared = { group: 'image', docs: officialPage, since: baseline } as const

const progressTips = { name: 'isShowProgressTips', type: 'boolean', default: true } as const

export const chooseImageSpec: JsApiCallSpec<ChooseImageOptions, ChooseImageResult> = /* @__PURE__ */ callSpec(shared, {
  api: chooseImage,
  exampleOptions: { count: 1, sizeType: ['compressed'] },
  title: { en: 'Choose photos or take one', zh: '拍照或从手机相册中选图' },
  command: 'chooseImage',
  options: [
    { name: 'count', type: 'number', default: 9, note: '1 to 9' },
    { name: 'sizeType', type: "('original' | 'compressed')[]", default: ['original', 'compressed'] },
    { name: 'sourceType', type: "('album' | 'camera')[]", default: ['album', 'camera'] },
  ],
  result: [{ name: 'localIds', type: 'string[]' }],
  // `scene` is what clients before 6.0.2 looked at; the official script still sends it (`facts/jssdk.md` C.5).
  encode: ({ count = 9, sizeType = ['original', 'compressed'], sourceType = ['album', 'camera'] }) => ({
    scene: '1|2',
    count,
    sizeType,
    sourceType,
  }),
  decode: (args) => ({
    count: typeof args['count'] === 'number' ? args['count'] : 9,
    sizeType: textsIn(args, 'sizeType').filter((size) => size === 'original' || size === 'compressed'),
    sourceType: textsIn(args, 'sourceType').filter((source) => source === 'album' || source === 'camera'),
  }),
  reply: ({ localIds }, personality): Reply => ({
    localIds: personality === 'android' ? JSON.stringify(localIds) : localIds,
  }),
  example: { localIds: ['wxLocalResource://imageid123456789987654321'] },
})

export const previewImageSpec: JsApiCallSpec<PreviewImageOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: previewImage,
  exampleOptions: {
    current: 'https://m.example.com/1.jpg',
    urls: ['https://m.example.com/1.jpg', 'https://m.example.com/2.jpg'],
  },
  title: { en: 'Show images full screen', zh: '预览图片' },
  command: 'imagePreview',
  options: [
    { name: 'current', type: 'string', required: true },
    { name: 'urls', type: 'string[]', required: true },
  ],
  decode: (args) => ({ current: textIn(args, 'current'), urls: textsIn(args, 'urls') }),
})

export const uploadImageSpec: JsApiCallSpec<UploadImageOptions, UploadImageResult> = /* @__PURE__ */ callSpec(shared, {
  api: uploadImage,
  exampleOptions: { localId: 'wxLocalResource://imageid123456789987654321' },
  title: { en: 'Upload an image', zh: '上传图片' },
  command: 'uploadImage',
  options: [{ name: 'localId', type: 'string', required: true }, progressTips],
  result: [{ name: 'serverId', type: 'string', note: 'media_id, 3 days' }],
  encode: ({ localId, isShowProgressTips = 1 }) => ({ localId, isShowProgressTips: isShowProgressTips ? 1 : 0 }),
  decode: (args) => ({ localId: textIn(args, 'localId'), isShowProgressTips: args['isShowProgressTips'] !== 0 }),
  example: { serverId: '1237378768e7q8e7r8qwesafdasdfasdfaxss111' },
})

export const downloadImageSpec: JsApiCallSpec<DownloadImageOptions, DownloadImageResult> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: downloadImage,
    exampleOptions: { serverId: '1237378768e7q8e7r8qwesafdasdfasdfaxss111' },
    title: { en: 'Download an uploaded image', zh: '下载图片' },
    command: 'downloadImage',
    options: [{ name: 'serverId', type: 'string', required: true }, progressTips],
    result: [{ name: 'localId', type: 'string' }],
    encode: ({ serverId, isShowProgressTips = 1 }) => ({ serverId, isShowProgressTips: isShowProgressTips ? 1 : 0 }),
    decode: (args) => ({ serverId: textIn(args, 'serverId'), isShowProgressTips: args['isShowProgressTips'] !== 0 }),
    example: { localId: 'wxLocalResource://imageid987654321123456789' },
  },
)

export const getLocalImgDataSpec: JsApiCallSpec<GetLocalImgDataOptions, GetLocalImgDataResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: getLocalImgData,
    exampleOptions: { localId: 'wxLocalResource://imageid123456789987654321' },
    title: { en: "Read an image's bytes", zh: '获取本地图片' },
    since: { jweixin: '1.2.0', wechat: '6.5.3' },
    command: 'getLocalImgData',
    options: [{ name: 'localId', type: 'string', required: true }],
    result: [{ name: 'localData', type: 'string', note: 'Base64, with a data: prefix on iOS only' }],
    decode: (args) => ({ localId: textIn(args, 'localId') }),
    reply: ({ localData }, personality): Reply => ({
      localData: personality === 'android' ? localData.replace(/^data:[^,]*,/, '') : localData,
    }),
    // A pixel, so that panels and tests have an image to show.
    example: {
      localData:
        'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    },
  })
