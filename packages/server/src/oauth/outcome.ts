import type { Secret } from '../secrets/secret.ts'

/** What a visitor let us know. */
export interface Profile {
  readonly nickname: string
  /** A picture of 132 px; absent when the visitor has none. */
  readonly headimgurl?: string
}

/** The tokens of one visitor's consent: not the account's access_token. */
export interface UserTokens {
  readonly accessToken: Secret
  readonly refreshToken: Secret
  /** Of the access token, in milliseconds since 1970. */
  readonly expiresAt: number
  readonly scope: string
}

/** How a login ended. `returnTo` is the path that it was started with. */
export type LoginOutcome =
  | {
      readonly kind: 'user'
      readonly openid: string
      readonly unionid?: string
      readonly profile: Profile
      readonly tokens: UserTokens
      readonly returnTo: string
    }
  | {
      readonly kind: 'base'
      readonly openid: string
      readonly unionid?: string
      readonly tokens: UserTokens
      readonly returnTo: string
    }
  /** WeChat's read-only preview page: its openid and profile belong to nobody and are not passed on (`facts/server.md` 3.5). */
  | { readonly kind: 'snapshot'; readonly returnTo: string }
  /** The visitor said no. */
  | { readonly kind: 'denied'; readonly returnTo: string }
