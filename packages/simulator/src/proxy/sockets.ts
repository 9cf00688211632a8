import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { ToHost } from '../bridge/protocol.ts'
import type { Control } from '../control/server.ts'
import type { ToSimulator } from '../control/protocol.ts'
import type { Simulator } from '../simulator.ts'
import { readMessage } from './read-message.ts'

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

/** Pictures cross the bridge as data URLs; a photo straight from a camera has some megabytes. */
const maxPayload = 64 * 1024 * 1024

/** The two WebSockets below our path: one per page for its bridge, one per panel for its control channel. */
export function createSockets(simulator: Simulator, control: Control | undefined): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload })
  const entries: Readonly<Record<string, (socket: WebSocket) => void>> = {
    '/__weh5__/bridge': connectPage,
    ...(control && { '/__weh5__/control': (socket: WebSocket) => connectPanel(socket, control) }),
  }

  function connectPage(socket: WebSocket): void {
    const page = simulator.connect((message) => socket.send(JSON.stringify(message)))
    socket.on('message', (data) => {
      const message = readMessage<ToHost>(data)
      if (message) page.receive(message)
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      simulator.disconnect(page)
      control?.pageLeft()
    })
  }

  function connectPanel(socket: WebSocket, control: Control): void {
    const panel = control.join((message) => socket.send(JSON.stringify(message)))
    socket.on('message', (data) => {
      const message = readMessage<ToSimulator>(data)
      if (message) panel.receive(message)
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => panel.leave())
  }

  return {
    upgrade(request, socket, head) {
      const enter = entries[(request.url ?? '').split('?', 1)[0] ?? '']
      if (enter === undefined) return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      server.handleUpgrade(request, socket, head, enter)
    },
    close() {
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}
