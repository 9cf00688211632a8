import type { World } from '../world/world.ts'
import { listen, type Listening, type ListenOptions } from './listen.ts'
import { respond, type PlatformExchange } from './respond.ts'

/** The HTTP side of WeChat: api, open, mp and pay in one, under their real paths. */
export interface Platform {
  /** Answers without a socket: give it to an SDK as its `fetch`. The host of the URL does not matter. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Serves it on this machine. */
  listen(options?: ListenOptions): Promise<Listening>
  /** Stops whatever listens. */
  close(): Promise<void>
}

/**
 * @param worldOf - The world that answers a request.
 * @param told - Hears about every exchange.
 */
export function createPlatform(
  worldOf: (request: Request) => World,
  told: (exchange: PlatformExchange) => void,
): Platform {
  const open = new Set<Listening>()

  async function answer(request: Request, ip: string): Promise<Response> {
    const world = worldOf(request)
    const response = await respond(world, request, ip)
    const { pathname } = new URL(request.url)
    told({
      method: request.method,
      path: pathname,
      status: response.status,
      errcode: await errcodeOf(response),
      at: world.clock.now(),
    })
    return response
  }

  return {
    fetch: (input, init) => answer(new Request(input, init), '127.0.0.1'),
    async listen(options) {
      const listening = await listen(answer, options)
      open.add(listening)
      return listening
    },
    async close() {
      await Promise.all([...open].map((listening) => listening.close()))
      open.clear()
    },
  }
}

async function errcodeOf(response: Response): Promise<number> {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return 0
  const body: unknown = await response.clone().json()
  const errcode = typeof body === 'object' && body !== null && 'errcode' in body ? body.errcode : 0
  return typeof errcode === 'number' ? errcode : 0
}
