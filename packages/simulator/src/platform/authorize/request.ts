import type { Account } from '../../world/account.ts'
import { isOAuthSafe } from '../../world/domain.ts'
import { oauthScopes, type OAuthScope } from '../../world/oauth.ts'
import { findAccount, type World } from '../../world/world.ts'

/** A well-formed request for a code. */
export interface AuthorizeRequest {
  readonly account: Account
  readonly redirectUri: URL
  readonly scope: OAuthScope
  readonly state: string
  readonly snapshot: boolean
  readonly forcePopup: boolean
}

/** The page-level errors of open.weixin.qq.com; the app never hears of them (`facts/server.md` 3.2). */
export type AuthorizeErrcode = 10003 | 10005 | 10010 | 10011 | 10012 | 10013

export type Checked =
  | { readonly ok: true; readonly request: AuthorizeRequest }
  | { readonly ok: false; readonly errcode: AuthorizeErrcode; readonly detail: string }

/** WeChat reads its parameters in this order and blames the scope when they come in another. */
const order = ['appid', 'redirect_uri', 'response_type', 'scope', 'state']

/** @param scopes - Those that the page knows. */
export function checkAuthorizeRequest(
  world: World,
  query: URLSearchParams,
  scopes: readonly OAuthScope[] = oauthScopes,
): Checked {
  const appId = query.get('appid') ?? ''
  const account = findAccount(world, appId)
  if (account === undefined)
    return refuse(10012, appId === '' ? 'appid is missing' : `no account has the AppID ${appId}`)
  const redirect = query.get('redirect_uri') ?? ''
  if (redirect === '') return refuse(10011, 'redirect_uri is missing')
  if (!URL.canParse(redirect)) return refuse(10003, `redirect_uri is no URL: ${redirect}`)
  const redirectUri = new URL(redirect)
  if (!/^https?:$/.test(redirectUri.protocol) || !isOAuthSafe(account.oauthDomain, redirectUri)) {
    return refuse(10003, `${redirectUri.host} is not the account's OAuth domain ${account.oauthDomain}`)
  }
  const named = query.get('scope') ?? ''
  if (named === '') return refuse(10010, 'scope is missing')
  const scope = scopes.find((known) => known === named)
  if (scope === undefined) return refuse(10005, `the account has no scope ${named}`)
  if (query.get('response_type') !== 'code') return refuse(10005, 'response_type is not code')
  if (!isInOrder([...query.keys()])) return refuse(10005, `the parameters must come in the order ${order.join(', ')}`)
  const state = query.get('state') ?? ''
  if (new TextEncoder().encode(state).length > 128) return refuse(10013, 'state is longer than 128 bytes')
  return {
    ok: true,
    request: {
      account,
      redirectUri,
      scope,
      state,
      snapshot: query.get('forceSnapShot') === 'true',
      forcePopup: query.get('forcePopup') === 'true',
    },
  }
}

function refuse(errcode: AuthorizeErrcode, detail: string): Checked {
  return { ok: false, errcode, detail }
}

function isInOrder(names: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0)
  return places.every((place, index) => place >= (places[index - 1] ?? -1))
}
