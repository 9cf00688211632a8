import { renderSVG } from 'uqr'
import { drawText } from '../world/random.ts'
import { numberOf, objectOf, textOf } from './body-fields.ts'
import type { Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'

/** Seconds; 30 days at most (`facts/endpoints-a.md`, accounts and links). */
const longest = 2_592_000

/** QR codes with a scene. */
export const qrcodeBehaviour: Behaviour = {
  'qrcode.create'({ world, account, body }) {
    const action = textOf(body, 'action_name')
    if (!/^QR_(LIMIT_)?(STR_)?SCENE$/.test(action)) throw new PlatformError(40052)
    const scene = objectOf(objectOf(body, 'action_info'), 'scene')
    const name = action.includes('STR') ? textOf(scene, 'scene_str') : textOf(scene, 'scene_id')
    const permanent = action.includes('LIMIT')
    if (!isScene(action, name)) throw new PlatformError(40053)
    const seconds = Math.min(numberOf(body, 'expire_seconds') ?? 60, longest)
    const ticket = `gQ${drawText(world.state, 'base64url', 70)}==`
    const url = `http://weixin.qq.com/q/${drawText(world.state, 'base62', 22)}`
    const expiresAt = permanent ? null : world.clock.now() + seconds * 1000
    world.state.services.sceneCodes.push({ appId: account.appId, ticket, scene: name, url, expiresAt })
    return { ticket, ...(permanent ? {} : { expire_seconds: seconds }), url }
  },
  // A bad ticket is a 404, not JSON. The real one is a JPEG.
  'qrcode.show'({ world, query }) {
    const code = world.state.services.sceneCodes.find(({ ticket }) => ticket === query.get('ticket'))
    if (code === undefined) return new Response('Not Found', { status: 404 })
    return new Response(renderSVG(code.url), { headers: { 'content-type': 'image/svg+xml' } })
  },
}

function isScene(action: string, scene: string): boolean {
  if (action.includes('STR')) return scene.length >= 1 && scene.length <= 64
  const id = Number(scene)
  return Number.isInteger(id) && id >= 1 && id <= (action.includes('LIMIT') ? 100_000 : 0xffff_ffff)
}
