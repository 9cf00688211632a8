import type { Secret } from '../secrets/secret.ts'
import type { PlatformRequest } from '../upstream/platform-request.ts'

/** The third-party platform (第三方平台) that acts for an account whose AppSecret it does not know. */
export interface Component {
  readonly appId: string
  /** The current component_access_token. */
  accessToken(): Promise<string>
}

/** In whose name codes are exchanged: the account's own, or a third-party platform's. */
export interface Authority {
  readonly componentAppId?: string
  /** The call that turns a code into tokens. */
  exchange(code: string): Promise<PlatformRequest>
  /** The call that renews tokens. */
  refresh(refreshToken: string): Promise<PlatformRequest>
}

/** `facts/server.md` 3.3, 3.4. */
export function ownAuthority(appId: string, appSecret: Secret): Authority {
  return {
    exchange: async (code) => ({
      method: 'GET',
      path: '/sns/oauth2/access_token',
      query: { appid: appId, secret: appSecret.reveal(), code, grant_type: 'authorization_code' },
    }),
    refresh: async (refreshToken) => ({
      method: 'GET',
      path: '/sns/oauth2/refresh_token',
      query: { appid: appId, grant_type: 'refresh_token', refresh_token: refreshToken },
    }),
  }
}

/**
 * `facts/server.md` 3.7.
 * {@link https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html official page}
 */
export function componentAuthority(appId: string, component: Component): Authority {
  const platform = async () => ({
    component_appid: component.appId,
    component_access_token: await component.accessToken(),
  })
  return {
    componentAppId: component.appId,
    exchange: async (code) => ({
      method: 'GET',
      path: '/sns/oauth2/component/access_token',
      query: { appid: appId, code, grant_type: 'authorization_code', ...(await platform()) },
    }),
    refresh: async (refreshToken) => ({
      method: 'GET',
      path: '/sns/oauth2/component/refresh_token',
      query: { appid: appId, grant_type: 'refresh_token', ...(await platform()), refresh_token: refreshToken },
    }),
  }
}
