import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpBody, HttpReply, HttpRequest } from './message.ts'

export interface NodeRequestOptions {
  /** Path and query, should they differ from `message.url`: Express cuts the mount point off that one. */
  readonly path?: string
  /** Scheme and host as the framework sees them. */
  readonly origin: string
}

/** A message whose body a framework may have read already, e.g. `express.raw()` or a cloud function. */
export interface NodeMessage extends IncomingMessage {
  readonly rawBody?: unknown
  readonly body?: unknown
}

/** Node's request as the routes see it. */
export function fromNode(message: NodeMessage, { path = message.url ?? '/', origin }: NodeRequestOptions): HttpRequest {
  return new NodeRequest(message, origin + path)
}

/** A class, because an object literal with a getter is of a kind of its own each time, which cost more than signing a page. */
class NodeRequest implements HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: HttpRequest['headers']
  readonly #message: NodeMessage

  constructor(message: NodeMessage, url: string) {
    this.method = message.method ?? 'GET'
    this.url = url
    this.headers = headersOf(message)
    this.#message = message
  }

  get body(): HttpBody {
    return bodyOf(this.#message)
  }
}

/** Only headers: enough to look for a cookie. */
export function headersOf(message: Pick<IncomingMessage, 'headers'>): HttpRequest['headers'] {
  return {
    get(name) {
      const value = message.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
  }
}

/** The bytes or the text where somebody kept them, else the stream, else what a parser made of it. */
function bodyOf(message: NodeMessage): HttpBody {
  const kept = message.rawBody ?? message.body
  if (typeof kept === 'string' || kept instanceof Uint8Array) return kept
  // Old body parsers leave {} behind for what they did not read.
  if (!message.readableDidRead) return message
  return typeof kept === 'object' ? kept : message
}

export function sendReply(response: ServerResponse, { status, headers, body }: HttpReply): void {
  response.writeHead(status, body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
