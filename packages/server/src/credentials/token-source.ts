import type { Secret } from '../secrets/secret.ts'
import { numberOf, textOf, type Answer } from '../upstream/answer.ts'
import type { Platform } from '../upstream/platform.ts'
import type { Issued } from './stored-credential.ts'

/**
 * Where access_tokens come from, when not from the platform: a central token server (中控服务器). `refused` is a token that the
 * platform no longer accepts; a source that caches must answer with another one.
 *
 * @example
 * ```ts
 * const central: TokenSource = async ({ refused }) => {
 *   const response = await fetch('http://tokens.internal/access-token', {
 *     method: 'POST',
 *     headers: { authorization: `Bearer ${key}` },
 *     body: JSON.stringify({ refused }),
 *   })
 *   const { access_token, expires_in } = await response.json()
 *   return { value: access_token, expiresIn: expires_in }
 * }
 * createOfficialAccount({ appId, appSecret, tokenMode: central })
 * ```
 */
export type TokenSource = (request: { readonly refused?: string }) => Promise<Issued>

/**
 * - `stable`: `/cgi-bin/stable_token` in normal mode, which gives every caller the same token. It is never forced.
 * - `legacy`: `/cgi-bin/token`, where each call voids the token before; for accounts that share it with older services.
 * - a function: somebody else fetches it.
 */
export type TokenMode = 'stable' | 'legacy' | TokenSource

export interface TokenSourceOptions {
  readonly appId: string
  readonly appSecret: Secret
  readonly platform: Platform
}

/**
 * {@link https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html stable_token},
 * {@link https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html token}
 */
export function tokenSource(mode: TokenMode, { appId, appSecret, platform }: TokenSourceOptions): TokenSource {
  if (typeof mode === 'function') return mode
  const account = () => ({ grant_type: 'client_credential', appid: appId, secret: appSecret.reveal() })
  const sources: Readonly<Record<'stable' | 'legacy', TokenSource>> = {
    stable: async () => {
      const json = { ...account(), force_refresh: false }
      return issuedIn(await platform({ method: 'POST', path: '/cgi-bin/stable_token', json, repeatable: true }))
    },
    legacy: async () => issuedIn(await platform({ method: 'GET', path: '/cgi-bin/token', query: account() })),
  }
  return sources[mode]
}

function issuedIn(answer: Answer): Issued {
  return { value: textOf(answer, 'access_token'), expiresIn: numberOf(answer, 'expires_in') }
}
