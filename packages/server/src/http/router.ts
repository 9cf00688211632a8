import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { allows } from '../jssdk/allow-list.ts'
import { jsConfigRoute, type JsConfigOptions } from './js-config.ts'
import { loginRoutes, type LoginOptions } from './login.ts'
import { toResponse, type HttpReply, type HttpRequest } from './message.ts'
import { parseUrl } from './parse-url.ts'
import { createPublicUrl } from './public-url.ts'
import { pushRoute } from './push.ts'
import { reject } from './reject.ts'
import type { PushOptions } from '../push/push-options.ts'
import type { Handle, Route } from './route.ts'

export interface RouterOptions {
  /** The origin that visitors see, e.g. `https://m.example.com`. Without it the Host header must be on `jsConfig.allow`. */
  readonly origin?: string
  /** `GET /js-config?url=…` */
  readonly jsConfig: JsConfigOptions
  /** `GET /login`, `GET /callback`, `GET /me`, `POST /logout` */
  readonly login?: LoginOptions
  /** `GET /push`, `POST /push`: the address (服务器地址) that WeChat pushes messages and events to. */
  readonly push?: PushOptions
}

/** The routes of an account, free of any framework. */
export interface Router {
  /** `js-config`, `login`, …: the last segment of the address. The part before it is up to whoever mounts the router. */
  readonly routes: readonly string[]
  /** Answers any request; never throws. */
  readonly reply: (request: HttpRequest) => Promise<HttpReply>
  /** The same for web-standard servers. */
  readonly fetch: (request: Request) => Promise<Response>
}

/**
 * Builds the routes of an account.
 *
 * @throws {WechatError} `CONFIG_INVALID`
 * @example
 * ```ts
 * const router = createRouter(account, { jsConfig: { allow: ['https://m.example.com'] } })
 * export default { fetch: router.fetch }
 * ```
 */
export function createRouter(account: OfficialAccount, { origin, jsConfig, login, push }: RouterOptions): Router {
  const publicUrl = createPublicUrl({ origin, allowed: allows(jsConfig.allow) })
  const routes = new Map<string, Route>(
    Object.entries({
      'js-config': jsConfigRoute(account, jsConfig),
      ...(login ? loginRoutes(account, login, publicUrl) : {}),
      ...(push ? { push: pushRoute(account, push) } : {}),
    }),
  )

  const reply = async (request: HttpRequest): Promise<HttpReply> => {
    // A malformed Host header makes an address that is none.
    const url = parseUrl(request.url)
    const name = lastSegment(url?.pathname ?? '')
    const route = routes.get(name)
    try {
      if (!url || !route) throw new WechatError('NOT_FOUND', 'There is nothing at this address')
      return await handlerFor(route, request.method)(request, url)
    } catch (error) {
      return reject(error, request, route ? name : 'unknown', account.telemetry)
    }
  }
  return { routes: [...routes.keys()], reply, fetch: async (request) => toResponse(await reply(request)) }
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function handlerFor(route: Route, method: string): Handle {
  const name = method === 'HEAD' ? 'GET' : method
  const handler = name === 'GET' || name === 'POST' ? route[name] : undefined
  if (handler) return handler
  throw new WechatError('METHOD_NOT_ALLOWED', `This address takes ${Object.keys(route).join(' and ')} only`)
}
