import type { PageTransport, ToHost, ToPage } from './protocol.ts'

/** Two ends of a transport inside one process: JSON copies, in order, never synchronously. Timers of the page play no part. */
export function createInProcessTransport(receive: (message: ToHost) => void): {
  readonly page: PageTransport
  send(message: ToPage): void
} {
  const listeners: ((message: ToPage) => void)[] = []
  return {
    page: {
      send(message) {
        const copy = JSON.parse(JSON.stringify(message)) as ToHost
        queueMicrotask(() => receive(copy))
      },
      listen(listener) {
        listeners.push(listener)
      },
    },
    send(message) {
      const copy = JSON.parse(JSON.stringify(message)) as ToPage
      queueMicrotask(() => {
        for (const listener of listeners) listener(copy)
      })
    },
  }
}
