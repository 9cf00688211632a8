import { chooseImage, getLocalImgData } from '@weh5/protocol/jsapi/calls'
import { fallback, type Fallbacks } from './fallback.ts'
import { pickFiles } from './pick-files.ts'

/** `chooseImage` by a file dialogue; the local ids are object URLs, good for `<img src>` and for {@link webGetLocalImgData}. */
export const webChooseImage: Fallbacks = /* @__PURE__ */ fallback(
  chooseImage,
  async ({ count = 9, sourceType = ['album', 'camera'] }) => {
    const files = await pickFiles({ api: 'chooseImage', multiple: count > 1, camera: !sourceType.includes('album') })
    return { localIds: files.slice(0, count).map((file) => URL.createObjectURL(file)) }
  },
)

/** `getLocalImgData` for the pictures of {@link webChooseImage}. */
export const webGetLocalImgData: Fallbacks = /* @__PURE__ */ fallback(getLocalImgData, async ({ localId }) => {
  const picture = await (await fetch(localId)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ localData: typeof reader.result === 'string' ? reader.result : '' })
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(picture)
  })
})
