import { toNodeHandler, type Router } from '@weh5/server'
import Koa from 'koa'

/** Koa: steps aside for the addresses of the router. */
export function koaApp(router: Router): Koa {
  const handler = toNodeHandler(router)
  return new Koa().use(async (context, next) => {
    if (!context.path.startsWith('/wechat/')) return next()
    context.respond = false
    await handler(context.req, context.res)
  })
}
