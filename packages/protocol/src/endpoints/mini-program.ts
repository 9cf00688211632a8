const linkInfo = {
  appid: 'string',
  path: 'string',
  query: 'string',
  create_time: 'number',
  expire_time: 'number',
  env_version: 'string',
} as const

/** Mini programs of an account: `wxamp`. */
export const wxamp = {
  /** 获取公众号关联的小程序 {@link https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html official page} */
  get: {
    title: '获取公众号关联的小程序',
    method: 'POST',
    path: '/cgi-bin/wxopen/wxamplinkget',
    auth: 'component_access_token',
    reply: {
      wxopens: {
        items: [
          {
            appid: 'string',
            username: 'string',
            nickname: 'string',
            headimg_url: 'string',
            email: 'string',
            source: 'string',
            status: 'number',
            selected: 'number',
            nearby_display_status: 'number',
            released: 'number',
            func_infos: [{ id: 'number', name: 'string', status: 'number' }],
          },
        ],
      },
    },
    docs: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html',
  },
  /** 关联小程序 {@link https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html official page} */
  link: {
    title: '关联小程序',
    method: 'POST',
    path: '/cgi-bin/wxopen/wxamplink',
    auth: 'component_access_token',
    body: { appid: 'string', notify_users: { oneOf: [0, 1] }, show_profile: { oneOf: [0, 1] } },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html',
  },
  /** 解除已关联的小程序 {@link https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html official page} */
  unlink: {
    title: '解除已关联的小程序',
    method: 'POST',
    path: '/cgi-bin/wxopen/wxampunlink',
    auth: 'component_access_token',
    body: { appid: 'string' },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html',
  },
} as const

/** Mini programs of an account: `wxa`. */
export const wxa = {
  /** 获取加密scheme码 {@link https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/generateScheme.html official page} */
  generateScheme: {
    title: '获取加密scheme码',
    method: 'POST',
    path: '/wxa/generatescheme',
    auth: 'mini_program_token',
    body: {
      'jump_wxa?': {
        'path?': 'string',
        'query?': 'string',
        'env_version?': { oneOf: ['release', 'trial', 'develop'] },
      },
      'is_expire?': 'boolean',
      'expire_type?': { oneOf: [0, 1] },
      'expire_time?': 'number',
      'expire_interval?': 'number',
    },
    reply: { openlink: 'string' },
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/generateScheme.html',
  },
  /** 查询scheme码 {@link https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/queryScheme.html official page} */
  queryScheme: {
    title: '查询scheme码',
    method: 'POST',
    path: '/wxa/queryscheme',
    auth: 'mini_program_token',
    body: { 'scheme?': 'string', 'query_type?': { oneOf: [0, 1] } },
    reply: {
      scheme_info: linkInfo,
      quota_info: { remain_visit_quota: 'number' },
    },
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/queryScheme.html',
  },
  /** 获取加密URLLink {@link https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/generateUrlLink.html official page} */
  generateUrlLink: {
    title: '获取加密URLLink',
    method: 'POST',
    path: '/wxa/generate_urllink',
    auth: 'mini_program_token',
    body: {
      'path?': 'string',
      'query?': 'string',
      'env_version?': { oneOf: ['release', 'trial', 'develop'] },
      'is_expire?': 'boolean',
      'expire_type?': { oneOf: [0, 1] },
      'expire_time?': 'number',
      'expire_interval?': 'number',
      'cloud_base?': {
        'env?': 'string',
        'domain?': 'string',
        'path?': 'string',
        'query?': 'string',
        'resource_appid?': 'string',
      },
    },
    reply: { url_link: 'string' },
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/generateUrlLink.html',
  },
  /** 查询加密URLLink {@link https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/queryUrlLink.html official page} */
  queryUrlLink: {
    title: '查询加密URLLink',
    method: 'POST',
    path: '/wxa/query_urllink',
    auth: 'mini_program_token',
    body: { 'url_link?': 'string', 'query_type?': { oneOf: [0, 1] } },
    reply: {
      url_link_info: linkInfo,
      quota_info: { remain_visit_quota: 'number' },
    },
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/queryUrlLink.html',
  },
  /** 获取ShortLink {@link https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/short-link/generateShortLink.html official page} */
  genShortLink: {
    title: '获取ShortLink',
    method: 'POST',
    path: '/wxa/genwxashortlink',
    auth: 'mini_program_token',
    body: { page_url: 'string', 'page_title?': 'string', 'is_permanent?': 'boolean' },
    reply: { link: 'string' },
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/short-link/generateShortLink.html',
  },
} as const
