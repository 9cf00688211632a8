import { WechatApiError } from '../errors/wechat-api-error.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { scrub } from '../secrets/scrub.ts'
import { isAnswer, optionalTextOf, type Answer } from './answer.ts'
import type { ClientOptions } from './client.ts'
import type { PlatformRequest } from './platform-request.ts'
import { isFile, readFile } from './read-file.ts'

/** The HTTP API, having looked at `errcode`. */
export interface Platform {
  /** Yields the JSON answer. */
  (request: PlatformRequest): Promise<Answer>
  /** For what answers with a file, and sometimes with JSON about one. */
  download(request: PlatformRequest): Promise<File | Answer>
}

/**
 * The way out to WeChat. Errors carry no URL, because URLs of this API hold secrets (`facts/server.md` 0), and no secret that an
 * answer quotes. The HTTP client is loaded at the first call, what is known about errcodes at the first error: both are large
 * beside the rest.
 */
export function createPlatform(options: ClientOptions): Platform {
  const loadClient = once(async () => {
    const { createClient, parseAnswer } = await import('./client.ts')
    return { client: createClient(options), parseAnswer }
  })

  async function refuseErrors(request: PlatformRequest, answer: Answer | undefined): Promise<Answer> {
    if (!answer) throw new WechatError('WECHAT_ANSWER_UNREADABLE', `${request.path} did not answer with a JSON object`)
    const { errcode, text } = outcomeOf(answer)
    if (errcode === 0) return answer
    const errmsg = scrub(text, secretsIn(request))
    const { errcodeOf } = await import('@weh5/protocol/errcodes')
    throw new WechatApiError({ errcode, errmsg, path: request.path, known: errcodeOf(errcode) })
  }

  return Object.assign(
    async (request: PlatformRequest) => {
      const { client, parseAnswer } = await loadClient()
      return refuseErrors(request, parseAnswer(await client(request, (response) => response.text())))
    },
    {
      async download(request: PlatformRequest) {
        const { client, parseAnswer } = await loadClient()
        const body = await client<File | string>({ ...request, isSlow: true }, async (response) =>
          isFile(response) ? readFile(response) : response.text(),
        )
        return typeof body === 'string' ? refuseErrors(request, parseAnswer(body)) : body
      },
    },
  )
}

/** `errcode` and `errmsg`; hardware and the statistics of advertisements put them into `base_resp`, the latter as `ret` and `err_msg`. */
function outcomeOf(answer: Answer): { readonly errcode: number; readonly text: string } {
  const base = answer['base_resp']
  return isAnswer(base)
    ? {
        errcode: Number(base['ret'] ?? base['errcode'] ?? 0),
        text: optionalTextOf(base, 'err_msg') ?? optionalTextOf(base, 'errmsg') ?? '',
      }
    : { errcode: Number(answer['errcode'] ?? 0), text: optionalTextOf(answer, 'errmsg') ?? '' }
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
