import { drawText } from '../world/random.ts'
import { spend } from '../world/quota.ts'
import type { World } from '../world/world.ts'
import type { Body } from './body-fields.ts'
import { accountOfToken } from './credentials.ts'
import type { Answer, Endpoint, PlatformRequest } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { appIdIn } from './quota.ts'
import { titleOf } from './registry.ts'

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
export async function respond(
  world: World,
  rows: readonly Endpoint[],
  request: Request,
  ip: string,
  announce: PlatformRequest['announce'],
): Promise<Response> {
  const url = new URL(request.url)
  const matching = rows.filter(({ path }) => matches(path, url.pathname))
  if (matching.length === 0) return unknown(request.method, url.pathname)
  let text = ''
  try {
    const endpoint = matching.find(({ method }) => method === request.method)
    if (endpoint === undefined) throw new PlatformError(request.method === 'GET' ? 43002 : 43001)
    const reads = endpoint.reads ?? 'json'
    const parts = reads === 'multipart' ? await partsOf(request) : new FormData()
    text = reads === 'multipart' || request.method === 'GET' ? '' : await request.text()
    const answer = await run(endpoint, {
      world,
      method: request.method,
      url,
      query: url.searchParams,
      headers: request.headers,
      body: reads === 'json' ? bodyOf(text, request.headers) : {},
      text,
      parts,
      ip,
      announce,
    })
    return answer instanceof Response ? answer : json(answer)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    const { rid, answer, response } = refuse(world, error)
    world.state.services.requests.push({
      rid,
      appId: appIdIn(world, url.searchParams),
      path: url.pathname,
      // A body with something secret in it is not for a record that can be read back.
      body: /secret|token|ticket|password|code/i.test(text) ? '' : text.slice(0, 1000),
      answer,
      ip,
      at: world.clock.now(),
    })
    return response
  }
}

/** Nobody's endpoint. WeChat has more than this simulator; what it lacks says so instead of pretending. */
function unknown(method: string, path: string): Response {
  const known = titleOf(method, path)
  const add = `sim.platform.add('${known?.id ?? `${method} ${path}`}', …)`
  const errmsg = known
    ? `the simulator does nothing at ${path} (${known.title}) yet; let it: ${add}`
    : `neither the registry of endpoints nor the simulator has ${method} ${path}; add it with sim.platform.add({ … })`
  return Response.json({ errcode: 48001, errmsg }, { status: 404 })
}

/** The answer of a business error, with a request id of its own. */
export function refuse(
  world: World,
  { errcode, message }: PlatformError,
): { readonly rid: string; readonly answer: string; readonly response: Response } {
  const rid = requestId(world)
  const body = { errcode, errmsg: `${message} rid: ${rid}` }
  return { rid, answer: JSON.stringify(body), response: json(body) }
}

function run(endpoint: Endpoint, asked: PlatformRequest): Answer | Promise<Answer> {
  if (endpoint.isRetired && asked.world.state.rules.retired === 'refuse') throw new PlatformError(45103)
  if (endpoint.auth === 'none') return endpoint.handle(asked)
  const account = accountOfToken(asked.world, asked.query.get('access_token'))
  if (!spend(asked.world, account, endpoint.path)) throw new PlatformError(45009)
  return endpoint.handle({ ...asked, account })
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(':') || part === given[index])
}

/** JSON whatever the content type says: SDKs disagree about the header, the platform does not look. */
function bodyOf(text: string, headers: Headers): Body {
  if (text === '') return {}
  if (/^application\/x-www-form-urlencoded/i.test(headers.get('content-type') ?? '') && !text.startsWith('{')) {
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

async function partsOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new PlatformError(41005)
  }
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
