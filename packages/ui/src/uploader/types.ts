import type { Node } from '#framework'

/** A picture that is where it belongs. */
export interface UploadedFile {
  readonly url: string
  readonly name?: string | undefined
}

export interface CompressOptions {
  /** The longer side, in pixels. Default 1600. */
  maxSide?: number | undefined
  /** Of the JPEG, from 0 to 1. Default 0.8. */
  quality?: number | undefined
}

export interface UploadContext {
  /** Aborts when the picture is deleted, or the uploader goes. */
  readonly signal: AbortSignal
  /** How far it is, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface UploaderProps {
  /** Brings a picture to where it belongs. When it is rejected the picture stays, and can be sent again. */
  upload: (file: Blob, context: UploadContext) => Promise<UploadedFile>
  /** What has arrived, where the page keeps that itself: what `onChange` gave last, or less, or more. Pictures on their way stay with the uploader. */
  value?: readonly UploadedFile[] | undefined
  /** What is there at first, where the uploader keeps it. */
  defaultValue?: readonly UploadedFile[] | undefined
  /** Is told what has arrived, whenever that changes. */
  onChange?: ((files: readonly UploadedFile[]) => void) | undefined
  /** Picks pictures instead of the browser: in WeChat, the client's own album and camera. */
  pick?: ((options: { readonly count: number }) => Promise<readonly Blob[]>) | undefined
  /** `pick` was rejected: the album could not be opened, or the visitor left it (`isCancel` of the client tells which). */
  onError?: ((error: unknown) => void) | undefined
  /** The most pictures. Default 9. */
  max?: number | undefined
  /** The most that are sent at once; the rest wait their turn. Default 3: a phone's network is not faster with more. */
  parallel?: number | undefined
  /** What the browser offers. Default `image/*`. */
  accept?: string | undefined
  /** Opens the camera at once. */
  capture?: boolean | undefined
  /** How pictures are made smaller, and rid of where they were taken; `false` sends them as they are. */
  compress?: CompressOptions | false | undefined
  /** A picture was tapped. */
  onPreview?: ((url: string, urls: readonly string[]) => void) | undefined
  /** Sends the addresses along with the form, under this key. */
  name?: string | undefined
  title?: Node | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}
