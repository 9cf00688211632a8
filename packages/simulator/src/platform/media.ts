import type { Account } from '../world/account.ts'
import { findUpload, uploadMedia, type MediaKind, type UploadedMedia } from '../world/media.ts'
import type { World } from '../world/world.ts'
import { textOf } from './body-fields.ts'
import { done, type AuthorisedRequest, type Behaviour, type Endpoint } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { pageOf } from './page.ts'

const kinds: readonly MediaKind[] = ['image', 'voice', 'video', 'thumb']

/** Bytes, as `facts/endpoints-a.md` lists them. */
const limits: Readonly<Record<MediaKind, number>> = {
  image: 10 * 1024 * 1024,
  voice: 2 * 1024 * 1024,
  video: 10 * 1024 * 1024,
  thumb: 64 * 1024,
}

/** Temporary media and permanent material. */
export const mediaBehaviour: Behaviour = {
  async 'media.upload'(request) {
    const uploaded = await store(request, false)
    return { type: uploaded.kind, media_id: uploaded.mediaId, created_at: Math.floor(uploaded.at / 1000) }
  },
  'media.get': getTemporary,
  'media.getHdVoice': getTemporary,
  async 'material.uploadImg'(request) {
    const file = fileOf(request)
    const uploaded = await keep(request, 'image', file, true)
    return { url: urlOf(request, uploaded) }
  },
  async 'material.addMaterial'(request) {
    const uploaded = await store(request, true)
    return { media_id: uploaded.mediaId, ...(uploaded.kind === 'image' ? { url: urlOf(request, uploaded) } : {}) }
  },
  'material.getMaterial': ({ world, account, body }) =>
    bytesOf(ownMedia(world, account, textOf(body, 'media_id'), true)),
  'material.delMaterial'({ world, account, body }) {
    const media = ownMedia(world, account, textOf(body, 'media_id'), true)
    world.state.uploads.splice(world.state.uploads.indexOf(media), 1)
    return done
  },
  'material.getCount'({ world, account }) {
    const count = (kind: MediaKind): number => materialOf(world, account, kind).length
    return { voice_count: count('voice'), video_count: count('video'), image_count: count('image'), news_count: 0 }
  },
  'material.batchGet'({ world, account, body, url }) {
    const kind = kinds.find((known) => known === textOf(body, 'type'))
    if (kind === undefined) throw new PlatformError(40004)
    return pageOf(materialOf(world, account, kind), body, (media) => ({
      media_id: media.mediaId,
      name: media.name,
      update_time: Math.floor(media.at / 1000),
      url: urlOf({ url }, media),
    }))
  },
}

/** Where permanent pictures are shown from; WeChat serves them on mmbiz.qpic.cn. */
export const pictureEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/mmbiz/:media',
    auth: 'none',
    handle({ world, url }) {
      const media = findUpload(world, url.pathname.split('/')[2] ?? '')
      return media ? bytesOf(media) : new Response('no such picture', { status: 404 })
    },
  },
]

function store(request: AuthorisedRequest, permanent: boolean): Promise<UploadedMedia> {
  const kind = kinds.find((known) => known === (request.query.get('type') ?? request.parts.get('type')))
  if (kind === undefined) throw new PlatformError(40004)
  return keep(request, kind, fileOf(request), permanent)
}

async function keep(
  { world, account }: AuthorisedRequest,
  kind: MediaKind,
  file: File,
  permanent: boolean,
): Promise<UploadedMedia> {
  if (file.size > limits[kind]) throw new PlatformError(45001)
  const bytes = Buffer.from(await file.arrayBuffer())
  const type = file.type || 'application/octet-stream'
  const src = `data:${type};base64,${bytes.toString('base64')}`
  return uploadMedia(world, { appId: account.appId, kind, name: file.name, src, permanent })
}

function fileOf({ parts }: AuthorisedRequest): File {
  const file = parts.get('media') ?? [...parts.values()].find((part) => typeof part !== 'string')
  if (file === undefined || file === null || typeof file === 'string' || file.size === 0) throw new PlatformError(41005)
  return file
}

function getTemporary({ world, account, query }: AuthorisedRequest): Response {
  return bytesOf(ownMedia(world, account, query.get('media_id') ?? '', false))
}

function ownMedia(world: World, account: Account, mediaId: string, permanent: boolean): UploadedMedia {
  const media = findUpload(world, mediaId)
  const isOwn = media !== undefined && media.appId === account.appId && (media.expiresAt === null) === permanent
  if (!isOwn) throw new PlatformError(40007)
  return media
}

function materialOf(world: World, account: Account, kind: MediaKind): UploadedMedia[] {
  return world.state.uploads.filter(
    (media) => media.appId === account.appId && media.kind === kind && media.expiresAt === null,
  )
}

function urlOf({ url }: { url: URL }, media: UploadedMedia): string {
  return `${url.origin}/mmbiz/${media.mediaId}`
}

/** The file itself, with the name that WeChat gives it (`facts/endpoints-a.md`, answers that are not plain JSON). */
function bytesOf({ mediaId, src }: UploadedMedia): Response {
  const [, type = '', base64 = ''] = /^data:([^;,]*);base64,(.*)$/s.exec(src) ?? []
  const extension = /^[a-z]+\/([a-z0-9]+)/.exec(type)?.[1] ?? 'bin'
  return new Response(Buffer.from(base64, 'base64'), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${mediaId}.${extension}"` },
  })
}
