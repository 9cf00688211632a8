import { userAgents } from '@weh5/protocol/user-agents'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Simulator } from '../simulator.ts'
import { createControl } from '../control/server.ts'
import { PortTakenError } from '../platform/listen.ts'
import { createForward } from './forward.ts'
import { refuseHost, refuseOrigin } from './guard.ts'
import { ownPath, serveOwn } from './own-routes.ts'
import { sendError } from './reply.ts'
import { createSockets } from './sockets.ts'

export interface ProxyOptions {
  /** Origin of the H5 app, e.g. `http://localhost:5173`. */
  readonly target: string
  /** 0, the default, for any free port. */
  readonly port?: number
  /** The address to bind. Default `127.0.0.1`: this machine only. */
  readonly host?: string
  /** Whether to serve the panel. Default true; without it nobody can be asked, and the registry's examples answer. */
  readonly panel?: boolean
}

export interface Proxy {
  /** The app inside the simulated WeChat. */
  readonly url: string
  /** The phone frame around it. */
  readonly panel: string
  close(): Promise<void>
}

/**
 * Puts any H5 app into a simulated WeChat: a reverse proxy that adds the bridge to its documents.
 *
 * @throws {PortTakenError} when the port is in use.
 * @throws {TypeError} when `target` is no http(s) address.
 */
export async function listenProxy(
  simulator: Simulator,
  { target, port = 0, host = '127.0.0.1', panel = true }: ProxyOptions,
): Promise<Proxy> {
  const app = targetOrigin(target)
  const settings = (): { personality: Simulator['personality'] } => ({ personality: simulator.personality })
  const forward = createForward({ target: app, userAgent: () => userAgents[simulator.personality] })
  const control = createControl(simulator)
  const sockets = createSockets(simulator, panel ? control : undefined)

  const server = createServer((request, response) => {
    const refused = refuseHost(request.headers.host)
    if (refused) return sendError(response, 403, refused)
    if (!isOurs(request)) return forward.request(request, response)
    void serveOwn(request, response, { settings, panel }).catch(() => response.destroy())
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (refuseHost(request.headers.host)) return refuseUpgrade(socket)
    if (!isOurs(request)) return forward.upgrade(request, socket as Socket, head)
    if (refuseOrigin(request.headers.origin, request.headers.host)) return refuseUpgrade(socket)
    sockets.upgrade(request, socket, head)
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortTakenError(host, port) : error)
    })
    server.listen(port, host, resolve)
  })
  const origin = `http://${shownHost(host)}:${(server.address() as AddressInfo).port}`

  let closing: Promise<void> | undefined
  return {
    url: `${origin}/`,
    panel: `${origin}${ownPath}`,
    close() {
      closing ??= new Promise((resolve) => {
        control.close()
        sockets.close()
        forward.close()
        server.close(() => resolve())
        server.closeAllConnections()
      })
      return closing
    },
  }
}

function targetOrigin(target: string): string {
  const url = URL.canParse(target) ? new URL(target) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin
  throw new TypeError(
    `The target must be the http(s) address of your app, e.g. http://localhost:5173, not ${JSON.stringify(target)}.`,
  )
}

function isOurs({ url }: IncomingMessage): boolean {
  return url !== undefined && (url.startsWith(ownPath) || url === ownPath.slice(0, -1))
}

function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

/** An address to open, for an address to bind. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
