/** A line to the simulator. */
export interface Line {
  readonly send: (text: string) => void
  readonly listen: (heard: (text: string) => void) => void
}

/**
 * A line over a WebSocket to the simulator that served this page. What is said before it is up is said as soon as it is.
 *
 * @param end - Which of the simulator's ends to speak to.
 */
export function openLine({ protocol, host }: Location, end: 'bridge' | 'observe'): Line {
  const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/__weh5__/${end}`)
  const waiting: string[] = []
  socket.addEventListener('open', () => {
    for (const text of waiting.splice(0)) socket.send(text)
  })
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
      else waiting.push(text)
    },
    listen(heard) {
      socket.addEventListener('message', ({ data }: MessageEvent<string>) => heard(data))
    },
  }
}
