import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Server from './server.tsx'
import { buildHarness, buildServer, componentsFolder, type Framework, frameworks } from './build.ts'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

// Every page of ours is served under the strictest policy that can run it at all: no inline script, no inline style, no `data:`.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:"

export interface Harness {
  /** The page of our components. */
  url(framework: Framework, query: Record<string, string>): string
  /** The page of one example (`folder/name`) as a server renders it, which the browser takes over. */
  hydrateUrl(framework: Framework, example: string): string
  /** The page of the official markup (a folder's official.html) with weui.min.css. */
  officialUrl(query: Record<string, string>): string
  close(): Promise<void>
}

/** Serves the harness page per framework, built when it is first asked for. */
export async function serveHarness(): Promise<Harness> {
  const builds = new Map<Framework, ReturnType<typeof buildHarness>>()
  const renderers = new Map<Framework, Promise<typeof Server>>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://harness')
    const [, name = '', ...rest] = url.pathname.split('/')
    const path = rest.join('/') || 'index.html'
    const framework = frameworks.find((each) => each === name)
    void answer().catch((error: unknown) => response.writeHead(500).end(String(error)))

    async function answer(): Promise<void> {
      if (name === 'official') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(officialPage(url.searchParams))
        return
      }
      if (framework === undefined) {
        response.writeHead(404).end()
        return
      }
      const built = builds.get(framework) ?? buildHarness(framework)
      builds.set(framework, built)
      const file = (await built).get(path)
      const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      if (file === undefined) {
        response.writeHead(404).end()
        return
      }
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy })
      response.end(path === 'hydrate.html' ? await withExample(String(file), framework, url) : file)
    }
  })
  async function withExample(page: string, framework: Framework, url: URL): Promise<string> {
    const renderer =
      renderers.get(framework) ?? buildServer(framework).then((path): Promise<typeof Server> => import(path))
    renderers.set(framework, renderer)
    const { render } = await renderer
    return page.replace('<!--server-->', () => render(url.searchParams.get('example') ?? ''))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the harness has no port')
  const origin = `http://127.0.0.1:${address.port}`
  const search = (query: Record<string, string>): string => new URLSearchParams(query).toString()
  return {
    url: (framework, query) => `${origin}/${framework}/index.html?${search(query)}`,
    hydrateUrl: (framework, example) => `${origin}/${framework}/hydrate.html?${search({ example })}`,
    officialUrl: (query) => `${origin}/official/?${search(query)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const weuiCss = readFileSync(createRequire(import.meta.url).resolve('weui/dist/style/weui.min.css'), 'utf8')

function officialPage(query: URLSearchParams): string {
  const markup = readFileSync(join(componentsFolder, query.get('demo') ?? '', 'official.html'), 'utf8')
  const section = new RegExp(`<section data-example="${query.get('example') ?? ''}"[\\s\\S]*?</section>`).exec(
    markup,
  )?.[0]
  if (section === undefined) throw new Error(`official.html has no such example: ${query.toString()}`)
  const attributes = [
    ...(query.get('theme') ? [`data-weui-theme="${query.get('theme') ?? ''}"`] : []),
    ...(query.get('mode') === 'care' ? ['data-weui-mode="care"'] : []),
  ]
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<style>${weuiCss}</style>
<style>
body { background: var(--weui-BG-0); color: var(--weui-FG-0); min-height: 100vh }
main { padding-bottom: 16px }
button { font-family: inherit }
</style>
</head>
<body ${attributes.join(' ')}><main>${section}</main></body>
</html>`
}
