/** What an account is and may do: tokens, quotas, addresses: `token`. */
export const token = {
  /** 获取接口调用凭据 {@link https://developers.weixin.qq.com/doc/service/api/base/api_getaccesstoken.html official page} */
  get: {
    title: '获取接口调用凭据',
    method: 'GET',
    path: '/cgi-bin/token',
    auth: 'none',
    query: { grant_type: { oneOf: ['client_credential'] }, appid: 'string', secret: 'string' },
    reply: { access_token: 'string', expires_in: 'number' },
    perDay: 2000,
    perDayInSandbox: 200,
    errors: [40002, 40013, 40125, 40164, 40243, 41002, 41004, 45011, 89503, 89506, 89507],
    docs: 'https://developers.weixin.qq.com/doc/service/api/base/api_getaccesstoken.html',
  },
  /** 获取稳定版接口调用凭据 {@link https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html official page} */
  stable: {
    title: '获取稳定版接口调用凭据',
    method: 'POST',
    path: '/cgi-bin/stable_token',
    auth: 'none',
    body: {
      grant_type: { oneOf: ['client_credential'] },
      appid: 'string',
      secret: 'string',
      'force_refresh?': 'boolean',
    },
    reply: { access_token: 'string', expires_in: 'number' },
    perDay: 500000,
    errors: [40002, 40013, 40125, 40164, 41002, 41004, 43002, 45011, 89503, 89506, 89507],
    docs: 'https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html',
  },
} as const

/** What an account is and may do: tokens, quotas, addresses: `base`. */
export const base = {
  /** 获取微信API服务器IP {@link https://developers.weixin.qq.com/doc/service/api/base/api_getapidomainip.html official page} */
  getApiDomainIp: {
    title: '获取微信API服务器IP',
    method: 'GET',
    path: '/cgi-bin/get_api_domain_ip',
    reply: { ip_list: ['string'] },
    errors: [40013],
    docs: 'https://developers.weixin.qq.com/doc/service/api/base/api_getapidomainip.html',
  },
  /** 获取微信推送服务器IP {@link https://developers.weixin.qq.com/doc/service/api/base/api_getcallbackip.html official page} */
  getCallbackIp: {
    title: '获取微信推送服务器IP',
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    reply: { ip_list: ['string'] },
    errors: [40013],
    docs: 'https://developers.weixin.qq.com/doc/service/api/base/api_getcallbackip.html',
  },
  /** 网络通信检测 {@link https://developers.weixin.qq.com/doc/service/api/base/api_callbackcheck.html official page} */
  callbackCheck: {
    title: '网络通信检测',
    method: 'POST',
    path: '/cgi-bin/callback/check',
    body: {
      action: { oneOf: ['dns', 'ping', 'all'] },
      check_operator: { oneOf: ['CHINANET', 'UNICOM', 'CAP', 'DEFAULT'] },
    },
    reply: {
      dns: [{ ip: 'string', real_operator: 'string' }],
      ping: [{ ip: 'string', from_operator: 'string', package_loss: 'string', time: 'string' }],
    },
    errors: [40201, 40202, 40203],
    docs: 'https://developers.weixin.qq.com/doc/service/api/base/api_callbackcheck.html',
  },
} as const

/** What an account is and may do: tokens, quotas, addresses: `openapi`. */
export const openapi = {
  /** 重置API调用次数 {@link https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquota.html official page} */
  clearQuota: {
    title: '重置API调用次数',
    method: 'POST',
    path: '/cgi-bin/clear_quota',
    body: { appid: 'string' },
    reply: {},
    errors: [40013, 48006],
    docs: 'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquota.html',
  },
  /** 使用AppSecret重置API调用次数 {@link https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquotabyappsecret.html official page} */
  clearQuotaByAppSecret: {
    title: '使用AppSecret重置API调用次数',
    method: 'POST',
    path: '/cgi-bin/clear_quota/v2',
    auth: 'none',
    body: { appid: 'string', appsecret: 'string' },
    reply: {},
    errors: [40013, 41002, 41004, 48006],
    docs: 'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquotabyappsecret.html',
  },
  /** 查询API调用额度 {@link https://developers.weixin.qq.com/doc/service/api/apimanage/api_getapiquota.html official page} */
  getApiQuota: {
    title: '查询API调用额度',
    method: 'POST',
    path: '/cgi-bin/openapi/quota/get',
    body: { cgi_path: 'string' },
    reply: {
      quota: { daily_limit: 'number', used: 'number', remain: 'number' },
      rate_limit: { call_count: 'number', refresh_second: 'number' },
      component_rate_limit: { call_count: 'number', refresh_second: 'number' },
    },
    errors: [76003, 76021, 76022],
    docs: 'https://developers.weixin.qq.com/doc/service/api/apimanage/api_getapiquota.html',
  },
  /** 重置指定API调用次数 {@link https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearapiquota.html official page} */
  clearApiQuota: {
    title: '重置指定API调用次数',
    method: 'POST',
    path: '/cgi-bin/openapi/quota/clear',
    body: { cgi_path: 'string' },
    reply: {},
    errors: [41001, 44002, 50002, 76021, 76022],
    docs: 'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearapiquota.html',
  },
  /** 查询rid信息 {@link https://developers.weixin.qq.com/doc/service/api/apimanage/api_getridinfo.html official page} */
  getRidInfo: {
    title: '查询rid信息',
    method: 'POST',
    path: '/cgi-bin/openapi/rid/get',
    body: { rid: 'string' },
    reply: {
      request: {
        invoke_time: 'number',
        cost_in_ms: 'number',
        request_url: 'string',
        request_body: 'string',
        response_body: 'string',
        client_ip: 'string',
      },
    },
    errors: [76001, 76002, 76003, 76004],
    docs: 'https://developers.weixin.qq.com/doc/service/api/apimanage/api_getridinfo.html',
  },
} as const
