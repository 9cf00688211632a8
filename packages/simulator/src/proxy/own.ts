import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createControl, type Control } from '../control/server.ts'
import { sessionIn } from '../session-cookie.ts'
import type { Simulator } from '../simulator.ts'
import { refuseOrigin } from './guard.ts'
import { signPage, urlMissing } from './js-config.ts'
import { isOwnPath, serveOwn } from './own-routes.ts'
import { isRealWechat } from './real-wechat.ts'
import { send, sendError } from './reply.ts'
import { createSockets } from './sockets.ts'

/** Everything of the simulator's that a browser talks to: the bridge, the official script, the panel. A proxy and a dev server mount it. */
export interface Own {
  /** Whether a request is ours and not the app's. */
  owns(request: IncomingMessage): boolean
  request(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** The simulator or the fork that a browser belongs to. */
  simulatorOf(request: IncomingMessage): Simulator
  /** The platform's origin as this browser should see it: the same host, so that one cookie serves both. */
  platformFor(request: IncomingMessage): string
  close(): void
}

export interface OwnOptions {
  /** Origin of the platform's HTTP API. */
  readonly platform: string
  readonly panel: boolean
  /** The path at which pages are signed, for an app without a server of its own. */
  readonly jsConfig?: string
  /** Addresses by which a phone on the same network finds the panel. */
  readonly lan?: () => readonly string[]
}

export function createOwn(simulator: Simulator, { platform, panel, jsConfig, lan = () => [] }: OwnOptions): Own {
  // Whoever cannot read the panel's page cannot give orders.
  const token = randomBytes(16).toString('hex')
  const controls = new Map<string, Control>()
  const control = { lan, ...(jsConfig === undefined ? {} : { jsConfig }) }
  const { protocol, port } = new URL(platform)

  const simulatorOf = ({ headers }: IncomingMessage): Simulator =>
    simulator.session(sessionIn(headers.cookie) ?? '') ?? simulator

  const platformFor = ({ headers }: IncomingMessage): string => {
    const seen = `${protocol}//${headers.host ?? ''}`
    return URL.canParse(seen) ? `${protocol}//${new URL(seen).hostname}:${port}` : platform
  }

  function controlOf(request: IncomingMessage): Control {
    const own = simulatorOf(request)
    const known = controls.get(own.id)
    if (known) return known
    const opened = createControl(own, control)
    controls.set(own.id, opened)
    return opened
  }
  // The main one listens from the start, so that a panel opened late knows what happened before.
  if (panel) controls.set(simulator.id, createControl(simulator, control))

  function sign(request: IncomingMessage, response: ServerResponse): void {
    const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('url') ?? ''
    if (URL.canParse(page))
      send(response, 200, 'application/json', JSON.stringify(signPage(simulatorOf(request), page)))
    else sendError(response, 400, urlMissing)
  }

  const sockets = createSockets({ simulatorOf, controlOf: panel ? controlOf : () => undefined, token })
  return {
    simulatorOf,
    platformFor,
    owns: ({ url }) => isOwnPath(url ?? '/') || isAt(jsConfig, url),
    request(request, response) {
      if (isAt(jsConfig, request.url)) return sign(request, response)
      const { personality, clockSkew, foreground, network } = simulatorOf(request)
      const settings = {
        personality,
        clockSkew,
        foreground,
        troubled: network.patterns(),
        platform: platformFor(request),
        real: isRealWechat(request),
      }
      void serveOwn(request, response, { settings, panel, token, network }).catch(() => response.destroy())
    },
    upgrade(request, socket, head) {
      if (refuseOrigin(request.headers.origin, request.headers.host)) return sockets.refuse(socket, 403)
      sockets.upgrade(request, socket, head)
    },
    close() {
      for (const open of controls.values()) open.close()
      sockets.close()
    },
  }
}

function isAt(path: string | undefined, target = '/'): boolean {
  return path !== undefined && target.split('?', 1)[0] === path
}
