/** Web pages: authorization and tickets: `oauth`. */
export const oauth = {
  /** 网页授权跳转 {@link https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html official page} */
  authorize: {
    title: '网页授权跳转',
    method: 'GET',
    path: '/connect/oauth2/authorize',
    host: 'open',
    auth: 'none',
    query: {
      appid: 'string',
      redirect_uri: 'string',
      response_type: { oneOf: ['code'] },
      scope: { oneOf: ['snsapi_base', 'snsapi_userinfo'] },
      'state?': 'string',
      'forcePopup?': 'boolean',
      'forceSnapShot?': 'boolean',
      'component_appid?': 'string',
    },
    reply: { code: 'string', state: 'string' },
    answers: 'page',
    account: 'service',
    certified: true,
    errors: [10003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html',
  },
} as const

/** Web pages: authorization and tickets: `sns`. */
export const sns = {
  /** 换取用户授权凭证 {@link https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html official page} */
  accessToken: {
    title: '换取用户授权凭证',
    method: 'GET',
    path: '/sns/oauth2/access_token',
    auth: 'none',
    query: { appid: 'string', secret: 'string', code: 'string', grant_type: { oneOf: ['authorization_code'] } },
    reply: {
      access_token: 'string',
      expires_in: 'number',
      refresh_token: 'string',
      openid: 'string',
      scope: 'string',
      'unionid?': 'string',
      'is_snapshotuser?': 'number',
    },
    account: 'service',
    certified: true,
    errors: [40013, 40029, 40125, 40163, 41008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html',
  },
  /** 刷新用户授权凭证 {@link https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken.html official page} */
  refreshToken: {
    title: '刷新用户授权凭证',
    method: 'GET',
    path: '/sns/oauth2/refresh_token',
    auth: 'none',
    query: { appid: 'string', grant_type: { oneOf: ['refresh_token'] }, refresh_token: 'string' },
    reply: { access_token: 'string', expires_in: 'number', refresh_token: 'string', openid: 'string', scope: 'string' },
    account: 'service',
    certified: true,
    errors: [40013, 40029, 40030, 42002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken.html',
  },
  /** 获取授权用户信息 {@link https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo.html official page} */
  userInfo: {
    title: '获取授权用户信息',
    method: 'GET',
    path: '/sns/userinfo',
    auth: 'none',
    query: { openid: 'string', 'lang?': { oneOf: ['zh_CN', 'zh_TW', 'en'] } },
    reply: {
      openid: 'string',
      nickname: 'string',
      sex: 'number',
      province: 'string',
      city: 'string',
      country: 'string',
      headimgurl: 'string',
      privilege: ['string'],
      unionid: 'string',
    },
    account: 'service',
    certified: true,
    errors: [40003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo.html',
  },
  /** 检验用户授权凭证 {@link https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsauth.html official page} */
  auth: {
    title: '检验用户授权凭证',
    method: 'GET',
    path: '/sns/auth',
    auth: 'none',
    query: { openid: 'string' },
    reply: {},
    account: 'service',
    certified: true,
    errors: [40003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsauth.html',
  },
  /** 第三方平台代换授权凭证 {@link https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html official page} */
  componentAccessToken: {
    title: '第三方平台代换授权凭证',
    method: 'GET',
    path: '/sns/oauth2/component/access_token',
    auth: 'component_access_token',
    query: {
      appid: 'string',
      code: 'string',
      grant_type: { oneOf: ['authorization_code'] },
      component_appid: 'string',
    },
    reply: {
      access_token: 'string',
      expires_in: 'number',
      refresh_token: 'string',
      openid: 'string',
      scope: 'string',
      'unionid?': 'string',
      is_snapshotuser: 'number',
    },
    account: 'service',
    certified: true,
    errors: [40029, 40163, 61003, 61007],
    docs: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html',
  },
  /** 第三方平台代刷新授权凭证 {@link https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html official page} */
  componentRefreshToken: {
    title: '第三方平台代刷新授权凭证',
    method: 'GET',
    path: '/sns/oauth2/component/refresh_token',
    auth: 'component_access_token',
    query: {
      appid: 'string',
      grant_type: { oneOf: ['refresh_token'] },
      component_appid: 'string',
      refresh_token: 'string',
    },
    reply: { access_token: 'string', expires_in: 'number', refresh_token: 'string', openid: 'string', scope: 'string' },
    account: 'service',
    certified: true,
    errors: [40030, 61003],
    docs: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html',
  },
} as const

/** Web pages: authorization and tickets: `ticket`. */
export const ticket = {
  /** 获取sdk临时票据 {@link https://developers.weixin.qq.com/doc/service/api/webdev/jssdk/api_getticket.html official page} */
  get: {
    title: '获取sdk临时票据',
    method: 'GET',
    path: '/cgi-bin/ticket/getticket',
    query: { type: { oneOf: ['jsapi', 'wx_card'] } },
    reply: { ticket: 'string', expires_in: 'number' },
    isCredential: true,
    perDay: 1000000,
    errors: [40097],
    docs: 'https://developers.weixin.qq.com/doc/service/api/webdev/jssdk/api_getticket.html',
  },
} as const
