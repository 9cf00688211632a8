import type { EndpointId } from '@weh5/protocol/endpoints'
import { announce, type Announcement, type Delivery } from '../push/sender.ts'
import { platformKeyOf, type PlatformKey } from '../world/pay-key.ts'
import type { World } from '../world/world.ts'
import { listen, type Listening, type ListenOptions } from './listen.ts'
import type { Behaviour, Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { PlatformError } from './errors.ts'
import { endpointsOf } from './registry.ts'
import { refuse, respond, type PlatformExchange } from './respond.ts'

/** What goes wrong with an endpoint. */
export interface PlatformFault {
  readonly errcode?: number
  readonly status?: number
  /** Milliseconds of world time before the answer. */
  readonly latency?: number
  /** How often it goes wrong; default: until mended. */
  readonly times?: number
}

/** The HTTP side of WeChat: api, open, mp and pay in one, under their real paths. */
export interface Platform {
  /** Answers without a socket: give it to an SDK as its `fetch`. The host of the URL does not matter. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /**
   * Lets an endpoint fail: with an errcode (`-1` busy, `45011` too fast, `50002` restricted …), an HTTP status, or late.
   * Returns how to mend it.
   *
   * @example
   * sim.platform.fault('/cgi-bin/ticket/getticket', { errcode: -1, times: 2 })
   */
  fault(path: string, fault: PlatformFault): () => void
  /** The public key of WeChat Pay, with which a merchant checks what API V3 answers and sends. */
  payKey(): Promise<Pick<PlatformKey, 'serial' | 'publicKey'>>
  /**
   * Lets an endpoint of the registry do something, or something else than it does. Method, path and token are known.
   *
   * @example
   * sim.platform.add('ocr.comm', () => ({ items: [{ text: '展会' }] }))
   */
  add<Id extends EndpointId>(id: Id, handle: NonNullable<Behaviour[Id]>): void
  /**
   * Adds an endpoint that the registry does not have.
   *
   * @example
   * sim.platform.add({ method: 'POST', path: '/wxa/new', auth: 'access_token', handle: ({ body }) => ({ echo: body }) })
   */
  add(endpoint: Endpoint): void
  /** Serves it on this machine. */
  listen(options?: ListenOptions): Promise<Listening>
  /** Stops whatever listens. */
  close(): Promise<void>
}

/**
 * @param world - The platform's own.
 * @param worldOf - The world that answers a request.
 * @param told - Hears about every exchange.
 * @param delivered - Hears about the events that follow from calls.
 */
export function createPlatform(
  world: World,
  worldOf: (request: Request) => World,
  told: (exchange: PlatformExchange) => void,
  delivered: (delivery: Delivery) => void,
): Platform {
  const rows: Endpoint[] = [...endpoints]
  const open = new Set<Listening>()
  const faults = new Map<string, { readonly fault: PlatformFault; left: number }>()

  function faultOf(path: string): PlatformFault | undefined {
    const entry = faults.get(path)
    if (entry === undefined) return undefined
    entry.left -= 1
    if (entry.left <= 0) faults.delete(path)
    return entry.fault
  }

  /** A server that hears of an event expects to have the answer of its call already. */
  function afterwards(announcement: Announcement): void {
    setTimeout(() => void announce(world, announcement, delivered), 0)
  }

  async function answer(request: Request, ip: string): Promise<Response> {
    const answering = worldOf(request)
    const { pathname } = new URL(request.url)
    const fault = faultOf(pathname)
    if (fault?.latency) await new Promise<void>((resolve) => void answering.clock.after(fault.latency ?? 0, resolve))
    const response = (fault && failure(answering, fault)) ?? (await respond(answering, rows, request, ip, afterwards))
    told({
      method: request.method,
      path: pathname,
      status: response.status,
      errcode: await errcodeOf(response),
      at: answering.clock.now(),
    })
    return response
  }

  return {
    fetch: (input, init) => answer(new Request(input, init), '127.0.0.1'),
    fault(path, fault) {
      const entry = { fault, left: fault.times ?? Infinity }
      faults.set(path, entry)
      return () => void (faults.get(path) === entry && faults.delete(path))
    },
    payKey: () => platformKeyOf(world),
    add: (endpoint: Endpoint | EndpointId, handle?: Endpoint['handle']) =>
      void rows.unshift(...(typeof endpoint === 'string' ? endpointsOf({ [endpoint]: handle }) : [endpoint])),
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
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  if (!isJson || response.status === 204) return 0
  const body: unknown = await response.clone().json()
  const errcode = typeof body === 'object' && body !== null && 'errcode' in body ? body.errcode : 0
  return typeof errcode === 'number' ? errcode : 0
}

/** The answer of a fault that has one; a fault that is only late has none. */
function failure(world: World, { errcode, status }: PlatformFault): Response | undefined {
  if (status !== undefined) return new Response('', { status })
  return errcode === undefined ? undefined : refuse(world, new PlatformError(errcode)).response
}
