import { chooseImage, getLocalImgData, type ChooseImageOptions } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'
import { toBlob } from './to-blob.ts'

/** A picture that the user picked. */
export interface PickedImage {
  /** Its name on the phone, for `previewImage` and `uploadImage`. */
  readonly localId: string
  readonly blob: Blob
}

/** Lets the user pick pictures and brings their bytes. */
export type PickImages = (options?: ChooseImageOptions, call?: CallOptions) => Promise<readonly PickedImage[]>

/**
 * Lets the user choose photos or take one, and reads them: an upload to your own server needs nothing but `fetch`. Rejects with code
 * `cancel` when the user leaves.
 *
 * @example
 * const [photo] = await wx.pickImages({ count: 1 })
 * await fetch('/photos', { method: 'POST', body: photo.blob })
 */
export const pickImages: Feature<PickImages> = {
  needs: [chooseImage, getLocalImgData],
  attach:
    ({ call }) =>
    async (options = {}, bounds) => {
      const { localIds } = await call(chooseImage, options, bounds)
      const images: PickedImage[] = []
      // One after the other: the script has a queue of its own, which stalls on a lost reply (`facts/jssdk.md` D.10).
      for (const localId of localIds) {
        const { localData } = await call(getLocalImgData, { localId }, bounds)
        images.push({ localId, blob: toBlob(localData) })
      }
      return images
    },
}
