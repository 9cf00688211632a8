/** The script that the simulator puts first into every document: it turns a browser's page into one inside WeChat. */
import { createBridge } from '../bridge/page.ts'
import type { ToPage } from '../bridge/protocol.ts'
import { bindLine } from './binding-line.ts'
import { disguise } from './disguise.ts'
import { divert } from './divert.ts'
import { watchElements } from './elements.ts'
import { watchGestures } from './gestures.ts'
import { observe } from './observe.ts'
import type { PageSettings } from './settings.ts'
import { openLine, type Line } from './socket-line.ts'
import { watchTitle } from './title.ts'

export { marker } from '../never-in-production.ts'

/** For a page behind the simulator's own server, which adds the line that calls this. */
export function startPage({ platform, real, troubled, ...client }: PageSettings): void {
  if (real) {
    const { send } = openLine(window.location, 'observe')
    return observe(window, (observation) => send(JSON.stringify(observation)))
  }
  const line = openLine(window.location, 'bridge')
  let patterns = troubled
  divert(window, platform, () => patterns)
  start(client, {
    send: line.send,
    listen: (heard) =>
      line.listen((text) => {
        const message = JSON.parse(text) as ToPage
        if (message.kind === 'network') patterns = message.patterns
        else heard(text)
      }),
  })
}

type Client = Pick<PageSettings, 'personality' | 'clockSkew' | 'foreground'>

/** For a page under a browser driver, which answers for WeChat's hosts itself. */
export function startDriven(client: Client): void {
  if (window.location.protocol === 'about:' || window.location.hostname.endsWith('.weixin.qq.com')) return
  watchElements(window)
  start(client, bindLine(window))
}

function start(client: Client, { send, listen }: Line): void {
  disguise(window, client.personality)
  createBridge(
    window,
    {
      send: (message) => send(JSON.stringify(message)),
      listen: (listener) => listen((text) => listener(JSON.parse(text) as ToPage)),
    },
    client,
  )
  watchGestures(window, (gesture) => send(JSON.stringify({ kind: 'gesture', gesture })))
  watchTitle(document, (title) => send(JSON.stringify({ kind: 'navigate', url: window.location.href, title })))
}
