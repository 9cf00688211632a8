import type { Line } from './socket-line.ts'

/** The names under which a browser driver reaches into the page, and the page out to it. */
export const bindingNames = { send: '__weh5_send__', receive: '__weh5_receive__' } as const

/** A line over a function that the browser driver has put into the page. */
export function bindLine(window: Window): Line {
  const send: unknown = Reflect.get(window, bindingNames.send)
  return {
    send(text) {
      if (typeof send === 'function') send(text)
    },
    listen: (heard) => void Reflect.set(window, bindingNames.receive, heard),
  }
}
