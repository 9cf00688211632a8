import type { Endpoint, endpoints, InputOf, IsAccountCall, ReplyOf } from '@weh5/protocol/endpoints'
import type { Credentials } from '../credentials/credentials.ts'
import { WechatError } from '../errors/wechat-error.ts'

export interface CallOptions {
  /** Gives the call up; it rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What an endpoint takes: nothing is needed where every field may be left out. */
type Arguments<Input> =
  Record<never, never> extends Input
    ? readonly [input?: Input, options?: CallOptions]
    : readonly [input: Input, options?: CallOptions]

type Call<Row> = (...args: Arguments<InputOf<Row, Blob>>) => Promise<ReplyOf<Row, File>>

type Chapters = typeof endpoints

/**
 * Every endpoint of the platform that the account's access_token opens, by chapter and name, with parameters and answers as the
 * registry in `@weh5/protocol/endpoints` has them. Query, body and form are given in one object. Fields that may exceed 2^53 come as
 * text when they do, and may be given as text.
 *
 * Each call rejects with a `WechatApiError` for any errcode but 0, with `API_INPUT_INVALID` when a field is missing or of the wrong
 * type, and otherwise as `account.credentials.call` does.
 *
 * @example
 * ```ts
 * await account.api.template.send({ touser, template_id, data: { thing1: { value: 'Hall B' } } })
 * const { media_id } = await account.api.media.upload({ type: 'image', media: new File([photo], 'hall.jpg') })
 * ```
 * {@link https://developers.weixin.qq.com/doc/service/api/ official pages}
 */
export type Api = {
  readonly [Name in keyof Chapters]: {
    readonly [
      Method in keyof Chapters[Name] as IsAccountCall<Chapters[Name][Method]> extends true ? Method : never
    ]: Call<Chapters[Name][Method]>
  }
}

/** The registry is large beside the rest, so a call's name is looked up when it is called. */
export function createApi(credentials: Pick<Credentials, 'call' | 'download'>): Api {
  async function call(chapter: string, name: string, input: object, { signal }: CallOptions): Promise<unknown> {
    const [row, { requestOf }] = await Promise.all([find(chapter, name), import('./request.ts')])
    const request = { ...requestOf(row, `${chapter}.${name}`, input), ...(signal ? { signal } : {}) }
    return row.answers === undefined ? credentials.call(request) : credentials.download(request)
  }

  const chapters = byName((chapter) =>
    byName(
      (name) =>
        (input: object = {}, options: CallOptions = {}) =>
          call(chapter, name, input, options),
    ),
  )
  return chapters as Api
}

async function find(chapter: string, name: string): Promise<Endpoint> {
  const { chapters, isAccountCall } = await import('@weh5/protocol/endpoints')
  const rows = Object.hasOwn(chapters, chapter) ? chapters[chapter] : undefined
  const row = rows && Object.hasOwn(rows, name) ? rows[name] : undefined
  if (row && isAccountCall(row)) return row
  throw new WechatError('API_UNKNOWN', `account.api.${chapter}.${name} is no endpoint that an access_token opens`)
}

/** An object that has whatever is asked of it; but it is no promise, whoever awaits it. */
function byName<T>(make: (name: string) => T): object {
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === 'string' && name !== 'then' && name !== 'toJSON' ? make(name) : undefined) },
  )
}
