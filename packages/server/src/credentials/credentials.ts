import { WechatApiError } from '../errors/wechat-api-error.ts'
import type { Store } from '../stores/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { numberOf, textOf, type Answer } from '../upstream/answer.ts'
import type { PlatformRequest } from '../upstream/platform-request.ts'
import type { Platform } from '../upstream/platform.ts'
import type { Credential } from './credential.ts'
import { createRenewal, type Renewal, type RenewalOptions } from './renewal.ts'
import { storeKey } from './store-key.ts'
import type { TokenSource } from './token-source.ts'

export type TicketType = 'jsapi' | 'wx_card'

export interface Credentials {
  /**
   * The account's access_token, for calls of your own.
   *
   * @example
   * ```ts
   * const { value, expiresAt } = await account.credentials.accessToken()
   * value.reveal() // the token; `${value}` is "[redacted]"
   * ```
   * {@link https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html official page}
   */
  accessToken(): Promise<Credential>
  /** The platform refused this access_token: another one. Nothing is fetched when it has been replaced already. */
  replaceAccessToken(refused: Credential): Promise<Credential>
  /**
   * A ticket: `jsapi` signs pages, `wx_card` signs cards.
   * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62 official page}
   */
  ticket(type: TicketType): Promise<Credential>
  /**
   * Calls the platform with the access_token; when the platform refuses the token, renews it and calls once more.
   *
   * @throws {WechatApiError} for any errcode but 0.
   */
  call(request: PlatformRequest): Promise<Answer>
  /**
   * The same for what answers with a file, and sometimes with JSON instead.
   *
   * @throws {WechatApiError} for any errcode but 0.
   */
  download(request: PlatformRequest): Promise<File | Answer>
}

export interface CredentialsOptions {
  readonly appId: string
  readonly source: TokenSource
  readonly store: Store
  readonly clock: { now(): number }
  readonly platform: Platform
  readonly telemetry: Telemetry
}

/** The errcodes that mean "this token is no good" (`facts/server.md` 1.3). */
const refusals: ReadonlySet<number> = new Set([40001, 40014, 42001])

export function createCredentials(options: CredentialsOptions): Credentials {
  const { appId, store, clock, telemetry, platform, source } = options
  const renewal = (name: string, issue: RenewalOptions['issue']): Renewal =>
    createRenewal({ name, key: storeKey(appId, name), store, clock, telemetry, issue })

  const token = renewal('access_token', (refused) => source(refused === undefined ? {} : { refused }))

  /** The same way out, with the access_token. */
  const authorised =
    <T>(way: (request: PlatformRequest) => Promise<T>) =>
    async (request: PlatformRequest): Promise<T> => {
      const send = ({ value }: Credential) =>
        way({ ...request, query: { access_token: value.reveal(), ...request.query } })
      const current = await token.get()
      try {
        return await send(current)
      } catch (error) {
        if (!(error instanceof WechatApiError) || !refusals.has(error.errcode)) throw error
        return send(await token.replace(current))
      }
    }
  const call = authorised(platform)

  const ticket = (type: TicketType): Renewal =>
    renewal(`${type}_ticket`, async () => {
      const answer = await call({ method: 'GET', path: '/cgi-bin/ticket/getticket', query: { type } })
      return { value: textOf(answer, 'ticket'), expiresIn: numberOf(answer, 'expires_in') }
    })
  const tickets: Readonly<Record<TicketType, Renewal>> = { jsapi: ticket('jsapi'), wx_card: ticket('wx_card') }

  return {
    accessToken: () => token.get(),
    replaceAccessToken: (refused) => token.replace(refused),
    ticket: (type) => tickets[type].get(),
    call,
    download: authorised((request) => platform.download(request)),
  }
}
