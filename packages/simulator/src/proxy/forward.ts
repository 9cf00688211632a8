import { createProxyServer, type ProxyServer } from 'http-proxy-3'
import { randomBytes } from 'node:crypto'
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { decodeBody, readableEncodings } from './decode-body.ts'
import { isDocumentRequest } from './document-request.ts'
import { sendError } from './reply.ts'
import { responseHeaders } from './response-headers.ts'
import { rewriteHtml } from './rewrite-html.ts'
import { simulateCss } from './wechat-hosts.ts'

export interface Forward {
  request(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
  close(): void
}

export interface ForwardOptions {
  /** Origin of the app. */
  readonly target: string
  /** `User-Agent` of the client that is simulated; `undefined` leaves the browser's own. */
  readonly userAgent: (request: IncomingMessage) => string | undefined
  /** The simulated platform as this browser should see it. */
  readonly platformFor: (request: IncomingMessage) => string
}

/** Hands everything that is not ours to the app behind the proxy, as the simulated client would ask for it. */
export function createForward({ target, userAgent, platformFor }: ForwardOptions): Forward {
  const { hostname, protocol } = new URL(target)
  const proxy: ProxyServer = createProxyServer({
    target,
    ws: true,
    xfwd: true,
    selfHandleResponse: true,
    // On this machine the app should see the address that the browser sees, to build its own URLs. A remote one wants its own name.
    changeOrigin: protocol === 'https:' || !isLoopback(hostname),
  })

  proxy.on('proxyReq', (outgoing, request) => {
    setUserAgent(outgoing, userAgent(request))
    if (isDocumentRequest(request.headers) || isStyleRequest(request)) {
      outgoing.setHeader('accept-encoding', readableEncodings)
    }
  })
  proxy.on('proxyReqWs', (outgoing, request) => setUserAgent(outgoing, userAgent(request)))
  proxy.on('proxyRes', (answer, request, response) => {
    void passOn(answer, request, response, { target, platform: platformFor(request) })
  })
  proxy.on('error', (_error, request, response) => {
    if (!('writeHead' in response)) return response.destroy()
    if (response.headersSent) return response.destroy()
    sendError(response, 502, {
      code: 'TARGET_UNREACHABLE',
      message: `Nothing answers at ${target} (${request.method ?? 'GET'} ${pathOf(request)}).`,
      hint: 'Start the app, or give the simulator its address with --target. 请先启动应用，或用 --target 指定它的地址。',
    })
  })

  return {
    request: (request, response) => proxy.web(request, response),
    upgrade: (request, socket, head) => proxy.ws(request, socket, head),
    close: () => proxy.close(),
  }
}

async function passOn(
  answer: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
  { target, platform }: { readonly target: string; readonly platform: string },
): Promise<void> {
  const kind = rewritableAs(answer, request)
  const body = kind && decodeBody(answer)
  const nonce = randomBytes(12).toString('base64url')
  const headers = responseHeaders(answer.headers, {
    target,
    platform,
    origin: `http://${request.headers.host ?? ''}`,
    nonce,
    rewritten: body !== undefined,
  })
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers)
  try {
    if (body === undefined) return await pipeline(answer, response)
    if (kind === 'style') {
      return await pipeline(rewriteCss(body.setEncoding('latin1'), platform), toBytes, response)
    }
    const inject = `<script src="/__weh5__/bridge.js" nonce="${nonce}"></script>`
    await pipeline(body.setEncoding('latin1'), rewriteHtml({ inject, nonce, platform }), toBytes, response)
  } catch {
    // One of the two ends went away: there is nobody left to tell.
    response.destroy()
  }
}

function setUserAgent(outgoing: ClientRequest, userAgent: string | undefined): void {
  if (userAgent !== undefined) outgoing.setHeader('user-agent', userAgent)
}

async function* toBytes(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text, 'latin1')
}

/** A style sheet is there as a whole before it counts, so nothing is lost by waiting for its end. */
async function* rewriteCss(texts: AsyncIterable<string>, platform: string): AsyncGenerator<string> {
  let css = ''
  for await (const text of texts) css += text
  yield simulateCss(css, platform)
}

function rewritableAs(
  { headers, statusCode }: IncomingMessage,
  request: IncomingMessage,
): 'document' | 'style' | undefined {
  if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) return undefined
  const type = headers['content-type'] ?? ''
  const isHtml = /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)
  if (isHtml && isDocumentRequest(request.headers)) return 'document'
  return /^\s*text\/css\b/i.test(type) && isStyleRequest(request) ? 'style' : undefined
}

function isStyleRequest({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'style'
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}

function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').split('?', 1)[0] ?? '/'
}
