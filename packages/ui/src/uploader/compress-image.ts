import type { CompressOptions } from './types.ts'

/** Formats that may move, or have no pixels: they are sent as they are. */
const untouched = new Set(['image/gif', 'image/svg+xml'])

/**
 * Makes a picture small enough to send over a phone's network. What the camera wrote beside the pixels goes: the place where it was taken
 * for good, the orientation into the pixels.
 *
 * @throws {UnreadablePictureError} when the browser cannot read it, as HEIC outside iOS
 */
export async function compressImage(
  file: Blob,
  { maxSide = 1600, quality = 0.8 }: CompressOptions = {},
): Promise<Blob> {
  if (untouched.has(file.type) || (file.type !== '' && !file.type.startsWith('image/'))) return file
  const url = URL.createObjectURL(file)
  try {
    const image = await readImage(url)
    const scale = Math.min(1, maxSide / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    // JPEG has no transparency.
    const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg'
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
    // Old iOS gives nothing where the canvas is too large for its memory.
    return blob ?? file
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The browser has no reader for this format: usually HEIC, which iPhones write and only Apple's browsers read. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError'
  readonly code = 'UNREADABLE_PICTURE'
}

/** An `<img>` turns the picture the right way up when it is drawn (Chrome 81, iOS 13.4), which not every `createImageBitmap` does. */
function readImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new UnreadablePictureError('The picture cannot be read; convert HEIC to JPEG first.'))
    image.src = url
  })
}
