import { userAgents } from '@weh5/protocol/user-agents'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { PortTakenError } from '../platform/listen.ts'
import type { Simulator } from '../simulator.ts'
import { createForward } from './forward.ts'
import { refuseHost } from './guard.ts'
import { lanAddresses } from './lan.ts'
import { ownPath } from './own-routes.ts'
import { createOwn } from './own.ts'
import { isRealWechat } from './real-wechat.ts'
import { sendError } from './reply.ts'
import { meetNetwork } from './trouble.ts'

export interface ProxyOptions {
  /** Origin of the H5 app, e.g. `http://localhost:5173`. */
  readonly target: string
  /** 0, the default, for any free port. */
  readonly port?: number
  /** The address to bind. Default `127.0.0.1`: this machine only. */
  readonly host?: string
  /** Whether to serve the panel. Default true; without it nobody can be asked, and the registry's examples answer. */
  readonly panel?: boolean
  /** A path at which the simulator signs pages itself, e.g. `/wechat/js-config`, while the app has no server that does. */
  readonly jsConfig?: string
  /** Origin of the platform's HTTP API. Default: it gets a port of its own. */
  readonly platform?: string
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
  { target, port = 0, host = '127.0.0.1', panel = true, jsConfig, platform }: ProxyOptions,
): Promise<Proxy> {
  const app = targetOrigin(target)
  const own = createOwn(simulator, {
    platform: platform ?? (await simulator.platform.listen({ host })).origin,
    panel,
    ...(jsConfig === undefined ? {} : { jsConfig }),
    lan: () => lanUrls(host, portOf(server)),
  })
  const forward = createForward({
    target: app,
    platformFor: (request) => own.platformFor(request),
    userAgent: (request) => (isRealWechat(request) ? undefined : userAgents[own.simulatorOf(request).personality]),
  })

  const server = createServer((request, response) => {
    const refused = refuseHost(request.headers.host)
    if (refused) return sendError(response, 403, refused)
    const answer = (own.owns(request) ? own : forward).request
    if (isRealWechat(request)) return answer(request, response)
    meetNetwork(own.simulatorOf(request).network, request, response, () => answer(request, response))
  })
  // Node forgets a socket once it has been upgraded, and would wait for it forever.
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
    if (refuseHost(request.headers.host)) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    if (own.owns(request)) own.upgrade(request, socket, head)
    else forward.upgrade(request, socket as Socket, head)
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortTakenError(host, port) : error)
    })
    server.listen(port, host, resolve)
  })
  const origin = `http://${shownHost(host)}:${portOf(server)}`

  let closing: Promise<void> | undefined
  return {
    url: `${origin}/`,
    panel: `${origin}${ownPath}`,
    close() {
      closing ??= new Promise((resolve) => {
        own.close()
        forward.close()
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of upgraded) socket.destroy()
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

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** Where a phone on the same network finds the panel; nowhere when only this machine is let in. */
function lanUrls(host: string, port: number): readonly string[] {
  const bound = host === '0.0.0.0' || host === '::' ? lanAddresses() : [host]
  return bound.filter((address) => !address.startsWith('127.')).map((address) => `http://${address}:${port}${ownPath}`)
}

/** An address to open, for an address to bind. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
