import type { ToPanel, ToSimulator } from '../control/protocol.ts'

/** The line to the simulator. */
export interface Control {
  readonly send: (order: ToSimulator) => void
  /** Returns how to stop. */
  readonly listen: (heard: (message: ToPanel | { readonly kind: 'lost' }) => void) => () => void
}

const retryAfter = 1000

/** What the server put into this page so that it may give orders. */
export function tokenOf(document: Document): string {
  return document.querySelector<HTMLMetaElement>('meta[name="weh5-token"]')?.content ?? ''
}

/** Opens the control channel of the simulator that served this page, and opens it again whenever it breaks. */
export function openControl({ location, document }: Window): Control {
  const listeners = new Set<(message: ToPanel | { readonly kind: 'lost' }) => void>()
  const tell = (message: ToPanel | { readonly kind: 'lost' }): void => {
    for (const listener of listeners) listener(message)
  }
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  let socket: WebSocket

  function connect(): void {
    socket = new WebSocket(`${scheme}://${location.host}/__weh5__/control`, ['weh5', tokenOf(document)])
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as ToPanel))
    socket.addEventListener('close', () => {
      tell({ kind: 'lost' })
      setTimeout(connect, retryAfter)
    })
  }
  connect()

  return {
    send(order) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(order))
    },
    listen(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}
