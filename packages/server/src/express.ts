import type { Request, RequestHandler } from 'express'
import type { OfficialAccount } from './account.ts'
import { fromNode, headersOf, sendReply } from './http/node.ts'
import { createRouter, type RouterOptions } from './http/router.ts'
import { createSessions, type Session, type SessionOptions } from './oauth/session.ts'

/**
 * The routes of an account for Express 5. Where the router is mounted is free; everything else passes by.
 *
 * @throws {WechatError} `CONFIG_INVALID`
 * @example
 * ```ts
 * app.use('/wechat', wechatRouter(account, {
 *   jsConfig: { allow: ['https://m.example.com'] },
 *   login: { scope: 'snsapi_userinfo', session: { secret } },
 * }))
 * ```
 */
export function wechatRouter(account: OfficialAccount, options: RouterOptions): RequestHandler {
  const { routes, reply } = createRouter(account, options)
  const paths = new Set(routes.map((route) => `/${route}`))
  return async (request, response, next) => {
    if (!paths.has(request.path)) return next()
    const origin = options.origin ?? `${request.protocol}://${request.host}`
    sendReply(response, await reply(fromNode(request, { path: request.originalUrl, origin })))
  }
}

/**
 * Who is signed in.
 *
 * @example
 * ```ts
 * app.get('/api/orders', async (request, response) => {
 *   const session = await readSession(request, { secret })
 *   if (!session) return void response.sendStatus(401)
 *   response.json(await ordersOf(session.openid))
 * })
 * ```
 */
export function readSession(request: Request, session: SessionOptions): Promise<Session | undefined> {
  return createSessions(session).read({ headers: headersOf(request) })
}
