import type { Secret } from '../secrets/secret.ts'

/** What a visitor let us know. */
export interface Profile {
  readonly nickname: string
  /** A picture; dies when the visitor changes it. Absent when there is none. */
  readonly headimgurl?: string
  /** Only for accounts that are bound to an Open Platform account. */
  readonly unionid?: string
}

/** The tokens of one visitor's consent: not the account's access_token. */
export interface UserTokens {
  readonly accessToken: Secret
  /** Lives 30 days (`facts/server.md` 3.4). */
  readonly refreshToken: Secret
  /** Of the access token, in milliseconds since 1970. */
  readonly expiresAt: number
  readonly scope: string
}

interface Visitor {
  /** Of this visitor in this account. */
  readonly openid: string
  /** Of this visitor in all accounts of one Open Platform account. */
  readonly unionid?: string
  readonly tokens: UserTokens
  readonly returnTo: string
}

/** How a login ended. `returnTo` is the path that it was started with. */
export type LoginOutcome =
  | ({ readonly kind: 'user'; readonly profile: Profile } & Visitor)
  | ({ readonly kind: 'base' } & Visitor)
  /** WeChat's read-only preview page: its openid and profile belong to nobody and are not passed on (`facts/server.md` 3.5). */
  | { readonly kind: 'snapshot'; readonly returnTo: string }
  /** The visitor said no. */
  | { readonly kind: 'denied'; readonly returnTo: string }
