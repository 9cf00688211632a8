import type { Router } from '@weh5/server'

/** Next: `export const { GET, POST } = nextRoute(router)` in `app/wechat/[...route]/route.ts`. */
export function nextRoute(router: Router): Record<'GET' | 'POST', (request: Request) => Promise<Response>> {
  return { GET: router.fetch, POST: router.fetch }
}
