import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageSettings } from '../page/settings.ts'
import { bridgeBundle, officialScript, panelFile } from './assets.ts'
import { NotBuiltError } from './errors.ts'
import { refuseOrigin } from './guard.ts'
import { isLocalOfficialScript } from './official-script.ts'
import { send, sendError } from './reply.ts'

/** Everything of the simulator's lives below this path, so that the app keeps all others. */
export const ownPath = '/__weh5__/'

const javascript = 'text/javascript; charset=utf-8'

export interface OwnRoutes {
  /** What a page loaded now is told about its client. */
  readonly settings: () => PageSettings
  readonly panel: boolean
}

/** Answers a request below {@link ownPath}. */
export async function serveOwn(
  request: IncomingMessage,
  response: ServerResponse,
  { settings, panel }: OwnRoutes,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  try {
    if (request.method === 'POST') return order(path, request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response, path)
    if (path === `${ownPath}bridge.js`) {
      const start = `__weh5__.startPage(${JSON.stringify(settings())})`
      return send(response, 200, javascript, `${await bridgeBundle()}\n${start}\n`)
    }
    if (isLocalOfficialScript(path)) return send(response, 200, javascript, await officialScript())
    const asset = panel && (await panelFile(path.slice(ownPath.length)))
    if (asset) return send(response, 200, asset.type, asset.body)
    notFound(response, path)
  } catch (error) {
    if (!(error instanceof NotBuiltError)) throw error
    sendError(response, 500, { code: error.code, message: error.message })
  }
}

function order(path: string, request: IncomingMessage, response: ServerResponse): void {
  const refused = refuseOrigin(request.headers.origin, request.headers.host)
  if (refused) return sendError(response, 403, refused)
  if (path !== `${ownPath}new-phone`) return notFound(response, path)
  // Somebody else's phone has seen none of the app's cookies.
  response.writeHead(204, { 'Clear-Site-Data': '"cookies", "storage"' })
  response.end()
}

function notFound(response: ServerResponse, path: string): void {
  sendError(response, 404, { code: 'NOT_FOUND', message: `The simulator has nothing at ${path}.` })
}
