import { drawText } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { accountOfToken } from './credentials.ts'
import type { Answer, Endpoint, PlatformRequest } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { PlatformError } from './errors.ts'

/** An exchange with the platform, for whoever watches. */
export interface PlatformExchange {
  readonly method: string
  /** Without the query, which carries secrets. */
  readonly path: string
  readonly status: number
  readonly errcode: number
  readonly at: number
}

/**
 * Answers a request as api.weixin.qq.com and open.weixin.qq.com do: status 200 even for business errors, an errcode and a text that
 * ends in a request id (`facts/server.md` 0).
 */
export async function respond(world: World, request: Request, ip: string): Promise<Response> {
  const url = new URL(request.url)
  const matching = endpoints.filter(({ path }) => matches(path, url.pathname))
  if (matching.length === 0) return new Response('Not Found', { status: 404 })
  try {
    const endpoint = matching.find(({ method }) => method === request.method)
    if (endpoint === undefined) throw new PlatformError(request.method === 'GET' ? 43002 : 43001)
    const asked: PlatformRequest = {
      world,
      method: request.method,
      url,
      query: url.searchParams,
      headers: request.headers,
      body: await bodyOf(request),
      ip,
    }
    const answer = await run(endpoint, asked)
    return answer instanceof Response ? answer : json(answer)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    return json({ errcode: error.errcode, errmsg: `${error.message} rid: ${requestId(world)}` })
  }
}

function run(endpoint: Endpoint, asked: PlatformRequest): Answer | Promise<Answer> {
  if (endpoint.auth === 'none') return endpoint.handle(asked)
  return endpoint.handle({ ...asked, account: accountOfToken(asked.world, asked.query.get('access_token')) })
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(':') || part === given[index])
}

/** JSON whatever the content type says: SDKs disagree about the header, the platform does not look. */
async function bodyOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (request.method === 'GET') return {}
  const text = await request.text()
  if (text === '') return {}
  if (/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '') && !text.startsWith('{')) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return { ...body }
  } catch {
    // Falls through: what is no JSON object is refused alike.
  }
  throw new PlatformError(47001)
}

function json(body: Readonly<Record<string, unknown>>): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json; encoding=utf-8', 'cache-control': 'no-store' },
  })
}

/** `rid: xxxxxxxx-xxxxxxxx-xxxxxxxx`, the first part the time (`facts/server.md` 0). */
function requestId(world: World): string {
  const seconds = Math.floor(world.clock.now() / 1000).toString(16)
  return `${seconds}-${drawText(world.state, 'hex', 8)}-${drawText(world.state, 'hex', 8)}`
}
