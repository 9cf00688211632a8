import type { Router } from '@weh5/server'
import { Hono } from 'hono'

/** Hono: hands the web-standard request on. */
export function honoApp(router: Router): Hono {
  return new Hono().all('/wechat/*', (context) => router.fetch(context.req.raw))
}
