import type { Scope } from './scope.ts'

export interface AuthorizeUrlInput {
  /** Origin of the login pages, normally https://open.weixin.qq.com. */
  readonly open: string
  readonly appId: string
  readonly redirectUri: string
  readonly scope: Scope
  readonly state: string
  /** AppID of the third-party platform that acts for the account. */
  readonly componentAppId?: string | undefined
}

const paths: Readonly<Record<Scope, string>> = {
  snsapi_base: '/connect/oauth2/authorize',
  snsapi_userinfo: '/connect/oauth2/authorize',
  snsapi_login: '/connect/qrconnect',
}

/**
 * Where a visitor logs in. The order of the parameters matters to the platform, `connect_redirect=1` keeps it from calling back
 * twice, and the fragment is mandatory (`facts/server.md` 3.2, 3.6, 3.7).
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html official page}
 */
export function authorizeUrl({ open, appId, redirectUri, scope, state, componentAppId }: AuthorizeUrlInput): string {
  const query = [
    `appid=${appId}`,
    `redirect_uri=${encodeURIComponent(redirectUri)}`,
    'response_type=code',
    `scope=${scope}`,
    `state=${state}`,
    ...(componentAppId === undefined ? [] : [`component_appid=${componentAppId}`]),
    'connect_redirect=1',
  ]
  return `${open}${paths[scope]}?${query.join('&')}#wechat_redirect`
}
