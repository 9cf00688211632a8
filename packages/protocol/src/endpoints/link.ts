/** QR codes and short links: `qrcode`. */
export const qrcode = {
  /** 生成带参数二维码 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html official page} */
  create: {
    title: '生成带参数二维码',
    method: 'POST',
    path: '/cgi-bin/qrcode/create',
    body: {
      'expire_seconds?': 'number',
      action_name: { oneOf: ['QR_SCENE', 'QR_STR_SCENE', 'QR_LIMIT_SCENE', 'QR_LIMIT_STR_SCENE'] },
      'action_info?': { 'scene?': { 'scene_id?': 'number', 'scene_str?': 'string' } },
    },
    reply: { ticket: 'string', 'expire_seconds?': 'number', url: 'string' },
    account: 'service',
    certified: true,
    perDay: 100000,
    perDayInSandbox: 10000,
    errors: [40052, 40053],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html',
  },
  /** 通过ticket换取二维码 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html official page} */
  show: {
    title: '通过ticket换取二维码',
    method: 'GET',
    path: '/cgi-bin/showqrcode',
    host: 'mp',
    auth: 'none',
    query: { ticket: 'string' },
    reply: {},
    answers: 'file',
    account: 'service',
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html',
  },
} as const

/** QR codes and short links: `shorturl`. */
export const shorturl = {
  /** 长链接转短链接 {@link https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html official page} @deprecated No new short links since 2021-03-15. */
  create: {
    title: '长链接转短链接',
    method: 'POST',
    path: '/cgi-bin/shorturl',
    body: { action: { oneOf: ['long2short'] }, long_url: 'string' },
    reply: { short_url: 'string' },
    account: 'service',
    certified: true,
    perDay: 1000,
    errors: [40013, 40039, 45103],
    status: 'retired',
    because: 'No new short links since 2021-03-15.',
    instead: ['shorten.gen'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html',
  },
} as const

/** QR codes and short links: `shorten`. */
export const shorten = {
  /** 长信息转短链 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_genshortkey.html official page} */
  gen: {
    title: '长信息转短链',
    method: 'POST',
    path: '/cgi-bin/shorten/gen',
    body: { long_data: 'string', 'expire_seconds?': 'number' },
    reply: { short_key: 'string' },
    account: 'service',
    certified: true,
    errors: [44002, 47003, 9410010, 9410011],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_genshortkey.html',
  },
  /** 短链转长信息 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_fetchshorten.html official page} */
  fetch: {
    title: '短链转长信息',
    method: 'POST',
    path: '/cgi-bin/shorten/fetch',
    body: { short_key: 'string' },
    reply: { long_data: 'string', create_time: 'number', expire_seconds: 'number' },
    account: 'service',
    certified: true,
    errors: [44002, 47003, 9410012],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_fetchshorten.html',
  },
} as const

/** QR codes and short links: `qrcodeJump`. */
export const qrcodeJump = {
  /** 获取已设置的二维码规则 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html official page} */
  get: {
    title: '获取已设置的二维码规则',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpget',
    body: {
      'appid?': 'string',
      'get_type?': { oneOf: [0, 1, 2] },
      'prefix_list?': ['string'],
      'page_num?': 'number',
      'page_size?': 'number',
    },
    reply: {
      rule_list: [{ prefix: 'string', path: 'string', state: 'number', open_version: 'number', debug_url: ['string'] }],
      qrcodejump_open: 'number',
      list_size: 'number',
      qrcodejump_pub_quota: 'number',
      total_count: 'number',
    },
    account: 'service',
    certified: true,
    errors: [40097, 40166, 44990, 85075, 886001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html',
  },
  /** 增加或修改二维码规则 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpadd.html official page} */
  add: {
    title: '增加或修改二维码规则',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpadd',
    body: {
      prefix: 'string',
      path: 'string',
      is_edit: { oneOf: [0, 1] },
      'appid?': 'string',
      'open_version?': { oneOf: [1, 2, 3] },
      'debug_url?': ['string'],
      'permit_sub_rule?': { oneOf: [1, 2] },
    },
    reply: {},
    account: 'service',
    certified: true,
    errors: [40097, 40166, 44990, 61007, 85066, 85068, 85069, 85070, 85071, 85072, 85073, 85075, 85076, 886001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpadd.html',
  },
  /** 发布已设置的二维码规则 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumppublish.html official page} */
  publish: {
    title: '发布已设置的二维码规则',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumppublish',
    body: { prefix: 'string' },
    reply: {},
    account: 'service',
    certified: true,
    errors: [44990, 45112, 85074, 85075, 85095, 886000, 886001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumppublish.html',
  },
  /** 删除已设置的二维码规则 {@link https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpdelete.html official page} */
  delete: {
    title: '删除已设置的二维码规则',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpdelete',
    body: { prefix: 'string', 'appid?': 'string' },
    reply: {},
    account: 'service',
    certified: true,
    errors: [44990, 85075, 886001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpdelete.html',
  },
} as const
