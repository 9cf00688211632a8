import { drawText } from '../world/random.ts'
import { numberOf, textOf } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'

/** Bytes and seconds (`facts/endpoints-a.md`, accounts and links). */
const limits = { bytes: 4096, seconds: 2_592_000 }

/** Short keys for long data (短key托管). */
export const linkBehaviour: Behaviour = {
  'shorten.gen': ({ world, account, body }) => {
    const data = textOf(body, 'long_data')
    if (data === '') throw new PlatformError(44002)
    if (new TextEncoder().encode(data).length > limits.bytes) throw new PlatformError(9410010, 'long_data is too long')
    const seconds = numberOf(body, 'expire_seconds') ?? limits.seconds
    if (seconds < 1 || seconds > limits.seconds) throw new PlatformError(9410011, 'invalid expire_seconds')
    const key = drawText(world.state, 'base62', 15)
    world.state.services.shortKeys.push({ appId: account.appId, key, data, at: world.clock.now(), seconds })
    return { ...done, short_key: key }
  },
  'shorten.fetch': ({ world, account, body }) => {
    const found = world.state.services.shortKeys.find(
      ({ appId, key }) => appId === account.appId && key === textOf(body, 'short_key'),
    )
    const left = found ? found.seconds - Math.floor((world.clock.now() - found.at) / 1000) : 0
    if (found === undefined || left <= 0) throw new PlatformError(9410012, 'invalid short_key')
    return { ...done, long_data: found.data, create_time: Math.floor(found.at / 1000), expire_seconds: left }
  },
}
