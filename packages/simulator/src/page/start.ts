/** The script that the simulator puts first into every document: it turns a browser's page into one inside WeChat. */
import { createBridge } from '../bridge/page.ts'
import { disguise } from './disguise.ts'
import { divertSources } from './divert-sources.ts'
import type { PageSettings } from './settings.ts'
import { connectSocket } from './socket-transport.ts'
import { watchTitle } from './title.ts'

/** Called by the line that the server adds to this script. */
export function startPage({ personality }: PageSettings): void {
  disguise(window, personality)
  divertSources(window)
  const { protocol, host } = window.location
  const transport = connectSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/__weh5__/bridge`)
  createBridge(window, transport, { personality })
  watchTitle(document, (title) => transport.send({ kind: 'navigate', url: window.location.href, title }))
}
