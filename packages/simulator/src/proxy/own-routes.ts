import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Network } from '../network/network.ts'
import type { PageSettings } from '../page/settings.ts'
import { bridgeBundle, panelFile, panelPage } from './assets.ts'
import { isDocumentRequest } from './document-request.ts'
import { NotBuiltError } from './errors.ts'
import { refuseOrigin } from './guard.ts'
import { send, sendError } from './reply.ts'
import { notSimulated, wechatFile } from './wechat-files.ts'
import { wechatAddress } from './wechat-hosts.ts'

/** Everything of the simulator's lives below this path, so that the app keeps all others. */
export const ownPath = '/__weh5__/'

const javascript = 'text/javascript; charset=utf-8'

export interface OwnRoutes {
  /** What a page loaded now is told about its client. */
  readonly settings: PageSettings
  readonly panel: boolean
  /** What a panel must show to give orders. */
  readonly token: string
  readonly network: Network
}

/** Whether a request target is below {@link ownPath}. */
export function isOwnPath(target: string): boolean {
  return target.startsWith(ownPath) || target === ownPath.slice(0, -1)
}

/**
 * Where a page's script wanted to go, on another origin, past the faults of the network. Only scripts take this way: it is no way for
 * links to lead somewhere else.
 */
export function addressElsewhere({ url = '/', headers }: IncomingMessage): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const address = searchParams.get('url') ?? ''
  const isScript = headers['sec-fetch-dest'] === 'empty'
  return pathname === `${ownPath}elsewhere` && isScript && /^https?:\/\//.test(address) ? address : undefined
}

/** Answers a request below {@link ownPath}. */
export async function serveOwn(
  request: IncomingMessage,
  response: ServerResponse,
  { settings, panel, token, network }: OwnRoutes,
): Promise<void> {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost')
  const address = wechatAddress(path)
  try {
    const elsewhere = addressElsewhere(request)
    if (elsewhere !== undefined) return void response.writeHead(307, { Location: elsewhere }).end()
    if (address !== undefined)
      return await sendWechatFile(`${address}${search}`, request, response, { settings, network })
    if (request.method === 'POST') return order(path, request, response, token)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response, path)
    if (path === `${ownPath}bridge.js`) {
      const start = `__weh5__.startPage(${JSON.stringify(settings)})`
      return send(response, 200, javascript, `${await bridgeBundle()}\n${start}\n`)
    }
    if (!panel) return notFound(response, path)
    if (path === ownPath) return await sendPanel(request, response, token)
    const asset = await panelFile(path.slice(ownPath.length))
    if (asset) return send(response, 200, asset.type, asset.body)
    notFound(response, path)
  } catch (error) {
    if (!(error instanceof NotBuiltError)) throw error
    sendError(response, 500, { code: error.code, message: error.message })
  }
}

/** What is on WeChat's hosts. The real WeChat gets the real file. */
async function sendWechatFile(
  url: string,
  { method = 'GET' }: IncomingMessage,
  response: ServerResponse,
  { settings, network }: Pick<OwnRoutes, 'settings' | 'network'>,
): Promise<void> {
  const file = await wechatFile(url)
  if (file) return send(response, 200, file.type, file.body)
  if (settings.real) return void response.writeHead(307, { Location: url }).end()
  network.refused(method, url)
  sendError(response, 404, notSimulated(url))
}

/**
 * The panel's page carries the token, so it is shown to people. A script of the app gets it without, and so does whoever only waits for the
 * simulator to be up.
 */
async function sendPanel(request: IncomingMessage, response: ServerResponse, token: string): Promise<void> {
  const shown = isDocumentRequest({ accept: 'text/html', ...request.headers }) ? token : ''
  send(response, 200, 'text/html; charset=utf-8', (await panelPage()).replace('{{token}}', shown))
}

function order(path: string, request: IncomingMessage, response: ServerResponse, token: string): void {
  const refused = refuseOrigin(request.headers.origin, request.headers.host)
  if (refused) return sendError(response, 403, refused)
  if (request.headers['x-weh5-token'] !== token) {
    return sendError(response, 403, {
      code: 'TOKEN_MISSING',
      message: 'Orders to the simulator come from its panel, which shows a token.',
    })
  }
  if (path !== `${ownPath}new-phone`) return notFound(response, path)
  // Somebody else's phone has seen none of the app's cookies.
  response.writeHead(204, { 'Clear-Site-Data': '"cookies", "storage"' })
  response.end()
}

function notFound(response: ServerResponse, path: string): void {
  sendError(response, 404, { code: 'NOT_FOUND', message: `The simulator has nothing at ${path}.` })
}
