import { fromBase64 } from '../bytes/base64.ts'

/** How the Base64 of each kind of picture begins. What clients say about the type is not to be trusted: iOS says `image/jgp`. */
const beginnings: readonly (readonly [string, string])[] = [
  ['iVBOR', 'image/png'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
]

/** The picture in `localData`, with or without its `data:` prefix (`facts/jssdk.md` B.3). */
export function toBlob(localData: string): Blob {
  const base64 = localData.slice(localData.indexOf(',') + 1)
  const known = beginnings.find(([beginning]) => base64.startsWith(beginning))
  return new Blob([fromBase64(base64)], { type: known ? known[1] : 'image/jpeg' })
}
