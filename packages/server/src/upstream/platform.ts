import { WechatApiError } from '../errors/wechat-api-error.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { scrub } from '../secrets/scrub.ts'
import { optionalTextOf, type Answer } from './answer.ts'
import type { ClientOptions } from './client.ts'
import { parseAnswer } from './parse-answer.ts'

/** One call of the platform's HTTP API. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** E.g. `/cgi-bin/user/info`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Sent as JSON. */
  readonly json?: object
  /** True for a POST that may be sent twice: it is repeated after a network error, as a GET is. */
  readonly repeatable?: boolean
}

/** Calls the platform and yields its JSON answer, having looked at `errcode`. */
export type Platform = (request: PlatformRequest) => Promise<Answer>

/**
 * The way out to WeChat. Errors carry no URL, because URLs of this API hold secrets (`facts/server.md` 0), and no secret that an
 * answer quotes. The HTTP client is loaded at the first call, what is known about errcodes at the first error: both are large
 * beside the rest.
 */
export function createPlatform(options: ClientOptions): Platform {
  const loadClient = once(async () => (await import('./client.ts')).createClient(options))

  return async (request) => {
    const client = await loadClient()
    const answer = parseAnswer(await client(request))
    if (!answer) throw new WechatError('WECHAT_ANSWER_UNREADABLE', `${request.path} did not answer with a JSON object`)
    const errcode = Number(answer['errcode'] ?? 0)
    if (errcode === 0) return answer
    const errmsg = scrub(optionalTextOf(answer, 'errmsg') ?? '', secretsIn(request))
    const { errcodeOf } = await import('@weh5/protocol/errcodes')
    throw new WechatApiError({ errcode, errmsg, path: request.path, known: errcodeOf(errcode) })
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The parameters whose values must not be seen. */
const secretNames: ReadonlySet<string> = new Set([
  'access_token',
  'appsecret',
  'code',
  'component_access_token',
  'refresh_token',
  'secret',
  'ticket',
])

function secretsIn({ query = {}, json = {} }: PlatformRequest): string[] {
  return Object.entries({ ...query, ...json }).flatMap(([name, value]: [string, unknown]) =>
    secretNames.has(name) && typeof value === 'string' ? [value] : [],
  )
}
