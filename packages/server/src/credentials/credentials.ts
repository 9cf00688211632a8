import type { Store } from '../stores/store.ts'
import type { Secret } from '../secrets/secret.ts'
import { numberOf, textOf, type Answer } from '../upstream/answer.ts'
import type { Platform, PlatformRequest } from '../upstream/platform.ts'
import { WechatApiError } from '../errors/wechat-api-error.ts'
import type { Credential } from './credential.ts'
import { createRenewal, type Renewal } from './renewal.ts'
import { storeKey } from './store-key.ts'

export type TicketType = 'jsapi' | 'wx_card'

export interface Credentials {
  /**
   * The account's access_token, for calls of your own.
   * {@link https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html official page}
   */
  accessToken(): Promise<Credential>
  /** A ticket: `jsapi` signs pages, `wx_card` signs cards. */
  ticket(type: TicketType): Promise<Credential>
  /** Calls the platform with the access_token; when the platform refuses the token, renews it and calls once more. */
  call(request: PlatformRequest): Promise<Answer>
}

export interface CredentialsOptions {
  readonly appId: string
  readonly appSecret: Secret
  readonly store: Store
  readonly clock: { now(): number }
  readonly platform: Platform
  readonly onStoreError?: (error: unknown) => void
}

/** The errcodes that mean "this token is no good" (`facts/server.md` 1.3). */
const refusals: ReadonlySet<number> = new Set([40001, 40014, 42001])

export function createCredentials(options: CredentialsOptions): Credentials {
  const { appId, appSecret, platform } = options
  const renewal = (role: string, issue: Parameters<typeof createRenewal>[0]['issue']): Renewal =>
    createRenewal({ ...options, key: storeKey(appId, role), issue })

  const token = renewal('access_token', async () => {
    const json = { grant_type: 'client_credential', appid: appId, secret: appSecret.reveal(), force_refresh: false }
    const answer = await platform({ method: 'POST', path: '/cgi-bin/stable_token', json })
    return { value: textOf(answer, 'access_token'), expiresIn: numberOf(answer, 'expires_in') }
  })

  const call = async (request: PlatformRequest): Promise<Answer> => {
    const send = ({ value }: Credential) =>
      platform({ ...request, query: { access_token: value.reveal(), ...request.query } })
    const current = await token.get()
    try {
      return await send(current)
    } catch (error) {
      if (!(error instanceof WechatApiError) || !refusals.has(error.errcode)) throw error
      return send(await token.replace(current))
    }
  }

  const ticket = (type: TicketType): Renewal =>
    renewal(`ticket:${type}`, async () => {
      const answer = await call({ method: 'GET', path: '/cgi-bin/ticket/getticket', query: { type } })
      return { value: textOf(answer, 'ticket'), expiresIn: numberOf(answer, 'expires_in') }
    })
  const tickets: Readonly<Record<TicketType, Renewal>> = { jsapi: ticket('jsapi'), wx_card: ticket('wx_card') }

  return { accessToken: () => token.get(), ticket: (type) => tickets[type].get(), call }
}
