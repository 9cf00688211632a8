import type { PageTransport, ToHost, ToPage } from '../bridge/protocol.ts'

/** The page's end of the bridge over a WebSocket. What is said before the line is up is said as soon as it is. */
export function connectSocket(url: string): PageTransport {
  const socket = new WebSocket(url)
  const waiting: string[] = []
  socket.addEventListener('open', () => {
    for (const text of waiting.splice(0)) socket.send(text)
  })
  return {
    send(message: ToHost) {
      const text = JSON.stringify(message)
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
      else waiting.push(text)
    },
    listen(listener) {
      socket.addEventListener('message', ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as ToPage))
    },
  }
}
