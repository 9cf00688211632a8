import type { Scope } from './scope.ts'

export interface AuthorizeUrlInput {
  /** Origin of the login pages, normally https://open.weixin.qq.com. */
  readonly open: string
  readonly appId: string
  readonly redirectUri: string
  readonly scope: Scope
  readonly state: string
}

/**
 * Where a visitor logs in. The order of the parameters matters to the platform, `connect_redirect=1` keeps it from calling back
 * twice, and the fragment is mandatory (`facts/server.md` 3.2).
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html official page}
 */
export function authorizeUrl({ open, appId, redirectUri, scope, state }: AuthorizeUrlInput): string {
  const query = `appid=${appId}&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=${scope}&state=${state}`
  return `${open}/connect/oauth2/authorize?${query}&connect_redirect=1#wechat_redirect`
}
