import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpReply, HttpRequest } from './message.ts'

export interface NodeRequestOptions {
  /** Path and query, should they differ from `message.url`: Express cuts the mount point off that one. */
  readonly path?: string
  /** Scheme and host as the framework sees them. */
  readonly origin: string
}

/** Node's request as the routes see it. */
export function fromNode(
  message: IncomingMessage,
  { path = message.url ?? '/', origin }: NodeRequestOptions,
): HttpRequest {
  return { method: message.method ?? 'GET', url: origin + path, headers: headersOf(message) }
}

/** Only headers: enough to look for a cookie. */
export function headersOf({ headers }: Pick<IncomingMessage, 'headers'>): HttpRequest['headers'] {
  return {
    get(name) {
      const value = headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
  }
}

export function sendReply(response: ServerResponse, { status, headers, body }: HttpReply): void {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...headers, ...length })
  response.end(body)
}
