import type { IncomingMessage, ServerResponse } from 'node:http'
import { fromNode, sendReply } from './node.ts'
import type { Router } from './router.ts'

/** What `http.createServer` and Connect take. */
export type NodeHandler = (message: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The routes for `node:http` and everything built on it.
 *
 * @example
 * ```ts
 * createServer(toNodeHandler(createRouter(account, { origin, jsConfig: { allow: [origin] } }))).listen(3000)
 * ```
 */
export function toNodeHandler({ reply }: Pick<Router, 'reply'>): NodeHandler {
  return async (message, response) => {
    // Frameworks that mount by prefix, Connect among them, keep the whole path in originalUrl.
    const path: unknown = Reflect.get(message, 'originalUrl') ?? message.url
    const scheme = Reflect.get(message.socket, 'encrypted') === true ? 'https' : 'http'
    const origin = `${scheme}://${message.headers.host ?? 'localhost'}`
    sendReply(response, await reply(fromNode(message, { path: typeof path === 'string' ? path : '/', origin })))
  }
}
