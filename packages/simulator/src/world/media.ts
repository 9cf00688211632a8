import type { Personality } from '@weh5/protocol/user-agents'
import { drawText } from './random.ts'
import type { World } from './world.ts'

/** A picture or recording on the phone, known to the page by its `localId`. */
export interface LocalMedia {
  readonly localId: string
  readonly kind: 'image' | 'voice'
  /** A `data:` URL, so that any browser shows or plays it and a saved world is whole. */
  readonly src: string
}

/** A media item on WeChat's servers, known by its `media_id`. */
export interface UploadedMedia {
  readonly mediaId: string
  readonly appId: string
  readonly kind: MediaKind
  readonly name: string
  readonly src: string
  readonly at: number
  /** Three days after the upload; `null` for permanent material. */
  readonly expiresAt: number | null
}

export type MediaKind = 'image' | 'voice' | 'video' | 'thumb'

const uploadLifetime = 3 * 86_400_000

/** Puts something on the phone under the kind of id that the platform hands out (`facts/jssdk.md` B.3). */
export function addLocalMedia(
  world: World,
  personality: Personality,
  kind: LocalMedia['kind'],
  src: string,
): LocalMedia {
  const id = drawText(world.state, 'hex', 16)
  const localId = personality === 'android' ? `weixin://resourceid/${id}` : `wxLocalResource://${kind}ID${id}`
  const media: LocalMedia = { localId, kind, src }
  world.state.localMedia.push(media)
  return media
}

/** Browsers put the scheme of a `src` into lower case, so case does not count (`facts/jssdk.md` C.9). */
export function findLocalMedia(world: World, localId: string): LocalMedia | undefined {
  const wanted = localId.toLowerCase()
  return world.state.localMedia.find((media) => media.localId.toLowerCase() === wanted)
}

export interface Upload {
  readonly appId: string
  readonly kind: MediaKind
  readonly name: string
  readonly src: string
  readonly permanent?: boolean
}

export function uploadMedia(world: World, { appId, kind, name, src, permanent = false }: Upload): UploadedMedia {
  const at = world.clock.now()
  const mediaId = drawText(world.state, 'base64url', 64)
  const uploaded: UploadedMedia = {
    mediaId,
    appId,
    kind,
    name,
    src,
    at,
    expiresAt: permanent ? null : at + uploadLifetime,
  }
  world.state.uploads.push(uploaded)
  return uploaded
}

export function findUpload(world: World, mediaId: string): UploadedMedia | undefined {
  const now = world.clock.now()
  return world.state.uploads.find(
    (media) => media.mediaId === mediaId && (media.expiresAt === null || media.expiresAt > now),
  )
}
