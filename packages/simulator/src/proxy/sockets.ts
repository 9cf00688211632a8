import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { ToHost } from '../bridge/protocol.ts'
import type { ToSimulator } from '../control/protocol.ts'
import type { Control } from '../control/server.ts'
import type { Observation } from '../page/observe.ts'
import type { Simulator } from '../simulator.ts'
import { readMessage } from './read-message.ts'

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  refuse(socket: Duplex, status: number): void
  close(): void
}

export interface SocketsOptions {
  readonly simulatorOf: (request: IncomingMessage) => Simulator
  /** `undefined` when there is no panel. */
  readonly controlOf: (request: IncomingMessage) => Control | undefined
  /** What a panel must show, as a WebSocket protocol: there it is in no URL. */
  readonly token: string
}

/** Pictures cross the bridge as data URLs; a photo straight from a camera has some megabytes. */
const maxPayload = 64 * 1024 * 1024

/** The WebSockets below our path: a page's bridge, a page inside the real WeChat that is only watched, and a panel's control channel. */
export function createSockets({ simulatorOf, controlOf, token }: SocketsOptions): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload, handleProtocols: () => 'weh5' })
  const ends: Readonly<Record<string, (socket: WebSocket, request: IncomingMessage) => void>> = {
    '/__weh5__/bridge': connectPage,
    '/__weh5__/observe': watchPage,
    '/__weh5__/control': connectPanel,
  }

  function connectPage(socket: WebSocket, request: IncomingMessage): void {
    const simulator = simulatorOf(request)
    const page = simulator.connect((message) => socket.send(JSON.stringify(message)))
    socket.on('message', (data) => {
      const message = readMessage<ToHost>(data)
      if (message) page.receive(message)
    })
    socket.on('close', () => {
      simulator.disconnect(page)
      controlOf(request)?.pageLeft()
    })
  }

  function watchPage(socket: WebSocket, request: IncomingMessage): void {
    socket.on('message', (data) => {
      const observation = readMessage<Observation>(data)
      if (observation) controlOf(request)?.observe(observation)
    })
  }

  function connectPanel(socket: WebSocket, request: IncomingMessage): void {
    const panel = controlOf(request)?.join((message) => socket.send(JSON.stringify(message)))
    if (panel === undefined) return socket.close()
    socket.on('message', (data) => {
      const message = readMessage<ToSimulator>(data)
      if (message) panel.receive(message)
    })
    socket.on('close', () => panel.leave())
  }

  function refuse(socket: Duplex, status: number): void {
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }

  return {
    refuse,
    upgrade(request, socket, head) {
      const path = (request.url ?? '').split('?', 1)[0] ?? ''
      const enter = ends[path]
      if (enter === undefined) return refuse(socket, 404)
      if (path === '/__weh5__/control' && !shown(request).includes(token)) return refuse(socket, 403)
      server.handleUpgrade(request, socket, head, (client) => {
        client.on('error', () => client.terminate())
        enter(client, request)
      })
    },
    close() {
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}

function shown({ headers }: IncomingMessage): readonly string[] {
  return (headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim())
}
