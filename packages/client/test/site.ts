import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Simulator } from '@weh5/simulator'
import { bundle } from './bundle.ts'
import { signFor } from './sign-for.ts'

/** A small site that uses the client as any page would. */
export interface Site {
  readonly origin: string
  /** The URLs that were signed. */
  readonly signed: string[]
  close(): Promise<void>
}

/** The page's own script: it exposes the client, so that a test can speak to it. */
const script = `import * as client from '@weh5/client'; window.client = client; window.loaded = true`

/** `/plain` has nothing of WeChat, `/tagged` a script tag of its own, `/twice` two of them, `/own-wx`
 * something else of that name, `/amd` an AMD loader, `/strict` a Content-Security-Policy. */
const pages: Readonly<Record<string, { readonly head: string; readonly policy?: string }>> = {
  '/plain': { head: '' },
  '/tagged': { head: '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>' },
  '/twice': {
    head:
      '<script>window.wx = "mine"</script>' +
      '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'.repeat(2),
  },
  '/own-wx': { head: '<script>window.wx = "mine"</script>' },
  '/amd': {
    head: '<script>window.defined = []; window.define = (...args) => defined.push(args); define.amd = {}</script>',
  },
  '/strict': {
    head: '<script nonce="n0nce">window.strict = true</script>',
    policy: "script-src 'nonce-n0nce' 'strict-dynamic'",
  },
}

export async function serveSite(sim: Simulator): Promise<Site> {
  const { code } = await bundle(script)
  const signed: string[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/page.js') return send(response, 'text/javascript', code)
    if (pathname === '/wechat/js-config') {
      const url = searchParams.get('url') ?? ''
      signed.push(url)
      void signFor(sim, url).then((config) => send(response, 'application/json', JSON.stringify(config)))
      return
    }
    const { head, policy } = pages[pathname] ?? { head: '' }
    if (policy) response.setHeader('Content-Security-Policy', policy)
    const module = '<script type="module" nonce="n0nce" src="/page.js"></script>'
    send(
      response,
      'text/html',
      `<!doctype html><html><head><meta charset="utf-8">${head}${module}</head><body></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    signed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.end(body)
}
