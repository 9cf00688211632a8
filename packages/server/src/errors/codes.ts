/** What to do about an error, for whoever reads it. */
export interface Hint {
  readonly en: string
  readonly zh: string
}

/** Every `code` of a {@link WechatError}. Stable: programs may branch on them. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'ORIGIN_UNKNOWN'
  | 'URL_MISSING'
  | 'URL_MALFORMED'
  | 'URL_NOT_ALLOWED'
  | 'SCOPE_UNKNOWN'
  | 'RETURN_TO_NOT_ALLOWED'
  | 'STATE_MISSING'
  | 'STATE_UNKNOWN'
  | 'STATE_FOREIGN'
  | 'STATE_REPLAYED'
  | 'LOGIN_INTERRUPTED'
  | 'LOGIN_LOOP'
  | 'NOT_SIGNED_IN'
  | 'KEY_INVALID'
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_TOO_LARGE'
  | 'BODY_CONSUMED'
  | 'PUSH_SIGNATURE_INVALID'
  | 'PUSH_NOT_ENCRYPTED'
  | 'PUSH_ENCRYPTED'
  | 'PUSH_STALE'
  | 'PUSH_REPLAYED'
  | 'PUSH_FOREIGN'
  | 'PUSH_UNDECIPHERABLE'
  | 'PUSH_MALFORMED'
  | 'PUSH_NOT_DELIVERED'
  | 'REPLY_INVALID'
  | 'PAY_SIGNATURE_INVALID'
  | 'PAY_MALFORMED'
  | 'PAY_REJECTED'
  | 'API_UNKNOWN'
  | 'API_INPUT_INVALID'
  | 'NOT_FOUND'
  | 'WECHAT_ERROR'
  | 'WECHAT_BUSY'
  | 'WECHAT_CREDENTIALS_REJECTED'
  | 'WECHAT_IP_NOT_ALLOWED'
  | 'WECHAT_QUOTA_SPENT'
  | 'WECHAT_TOKEN_REJECTED'
  | 'WECHAT_CODE_REJECTED'
  | 'WECHAT_UNREACHABLE'
  | 'WECHAT_TIMEOUT'
  | 'WECHAT_ANSWER_UNREADABLE'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL'

interface CodeInfo {
  /** The HTTP status that a router answers with. */
  readonly status: number
  readonly hint?: Hint
}

/** What each code means to an HTTP client, and what cures it. */
export const errorCodes: Readonly<Record<ErrorCode, CodeInfo>> = {
  CONFIG_INVALID: { status: 500 },
  ORIGIN_UNKNOWN: {
    status: 500,
    hint: {
      en: 'Set `origin` to the address that visitors see, e.g. https://m.example.com; the Host header is only believed when it is on the jsConfig list.',
      zh: '请设置 origin 为访问者看到的地址，例如 https://m.example.com；Host 请求头只有在 jsConfig 白名单中才会被采信。',
    },
  },
  URL_MISSING: {
    status: 400,
    hint: {
      en: 'Send the address of the page: /js-config?url= followed by encodeURIComponent(location.href.split("#")[0]).',
      zh: '请传入当前页面地址：/js-config?url= 加上 encodeURIComponent(location.href.split("#")[0])。',
    },
  },
  URL_MALFORMED: {
    status: 400,
    hint: {
      en: 'Send an absolute http(s) address of at most 2048 characters, without user name or control characters, encoded exactly once.',
      zh: '请传入完整的 http(s) 地址：不超过 2048 个字符，不含用户名和控制字符，且只编码一次。',
    },
  },
  URL_NOT_ALLOWED: {
    status: 403,
    hint: {
      en: 'Add the origin of the page to jsConfig.allow, and its domain to the account’s JS-safe domains (公众号后台 → 功能设置 → JS接口安全域名).',
      zh: '请把页面的 origin 加入 jsConfig.allow，并在 公众号后台 → 功能设置 → JS接口安全域名 中添加该域名。',
    },
  },
  SCOPE_UNKNOWN: {
    status: 400,
    hint: { en: 'Use snsapi_base or snsapi_userinfo.', zh: '请使用 snsapi_base 或 snsapi_userinfo。' },
  },
  RETURN_TO_NOT_ALLOWED: {
    status: 400,
    hint: {
      en: 'return_to is a path of this site that starts with a single slash, e.g. /me?tab=orders.',
      zh: 'return_to 必须是本站内以单个斜杠开头的路径，例如 /me?tab=orders。',
    },
  },
  STATE_MISSING: {
    status: 400,
    hint: {
      en: 'Start the login at /login; do not open /callback by hand.',
      zh: '请从 /login 开始登录，不要直接打开 /callback。',
    },
  },
  STATE_UNKNOWN: {
    status: 400,
    hint: {
      en: 'The login took too long or was not started here. Start it again.',
      zh: '登录已过期或不是从本站发起，请重新登录。',
    },
  },
  STATE_FOREIGN: {
    status: 400,
    hint: {
      en: 'This login was started in another browser. Start it again in this one.',
      zh: '该登录由另一个浏览器发起，请在当前浏览器中重新登录。',
    },
  },
  STATE_REPLAYED: {
    status: 400,
    hint: { en: 'This login has already been finished. Start it again.', zh: '该登录已经完成，请重新登录。' },
  },
  LOGIN_INTERRUPTED: {
    status: 400,
    hint: { en: 'Start the login again.', zh: '请重新登录。' },
  },
  LOGIN_LOOP: {
    status: 400,
    hint: {
      en: 'The browser does not keep this site’s cookies. Allow cookies, and check that login and pages share one origin (https, same host).',
      zh: '浏览器没有保存本站的 Cookie。请允许 Cookie，并确认登录地址与页面属于同一个 origin（https、相同域名）。',
    },
  },
  NOT_SIGNED_IN: { status: 401, hint: { en: 'Send the visitor to /login.', zh: '请引导访问者前往 /login 登录。' } },
  KEY_INVALID: {
    status: 401,
    hint: {
      en: 'Send Authorization: Bearer <ACCESS_TOKEN_KEY>.',
      zh: '请携带请求头 Authorization: Bearer <ACCESS_TOKEN_KEY>。',
    },
  },
  METHOD_NOT_ALLOWED: { status: 405 },
  BODY_TOO_LARGE: { status: 413 },
  BODY_CONSUMED: {
    status: 500,
    hint: {
      en: 'Mount the router before body parsers, or let them keep the bytes: express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } }).',
      zh: '请将路由挂载在请求体解析器之前，或让解析器保留原始数据：express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } })。',
    },
  },
  PUSH_SIGNATURE_INVALID: {
    status: 401,
    hint: {
      en: 'If it was WeChat that called, `token` differs from the Token under 设置与开发 → 开发接口管理 → 服务器配置.',
      zh: '若确为微信推送，请核对 token 与 设置与开发 → 开发接口管理 → 服务器配置 中的 Token 是否一致。',
    },
  },
  PUSH_NOT_ENCRYPTED: {
    status: 401,
    hint: {
      en: 'Choose 安全模式 (or 兼容模式) in the console, or write down mode: "plain" if you mean to do without encryption.',
      zh: '请在公众平台选择安全模式（或兼容模式）；若确实不加密，请明确设置 mode: "plain"。',
    },
  },
  PUSH_ENCRYPTED: {
    status: 400,
    hint: {
      en: 'Pass `encodingAESKey` and leave `mode` out, or choose 明文模式 in the console.',
      zh: '请传入 encodingAESKey 并去掉 mode，或在公众平台选择明文模式。',
    },
  },
  PUSH_STALE: {
    status: 401,
    hint: {
      en: 'If it was WeChat that called, set the clock of this server by NTP.',
      zh: '若确为微信推送，请用 NTP 校准服务器时间。',
    },
  },
  PUSH_REPLAYED: { status: 401 },
  PUSH_FOREIGN: {
    status: 403,
    hint: {
      en: 'The console of another account points to this address, or `appId` is wrong.',
      zh: '另一个账号的服务器配置指向了此地址，或 appId 设置有误。',
    },
  },
  PUSH_UNDECIPHERABLE: {
    status: 400,
    hint: {
      en: '`encodingAESKey` differs from the console’s. While you change it, pass both: [new, old].',
      zh: 'encodingAESKey 与公众平台不一致；更换期间请同时传入 [新, 旧] 两个。',
    },
  },
  PUSH_MALFORMED: { status: 400 },
  PUSH_NOT_DELIVERED: { status: 503 },
  REPLY_INVALID: { status: 500 },
  PAY_SIGNATURE_INVALID: {
    status: 401,
    hint: {
      en: 'If it was WeChat Pay, add its public key or certificate to `platformKeys` under its serial number, and set the clock of this server by NTP.',
      zh: '若确为微信支付，请将其公钥或平台证书按序列号加入 platformKeys，并用 NTP 校准服务器时间。',
    },
  },
  PAY_MALFORMED: {
    status: 400,
    hint: {
      en: '`apiV3Key` differs from the APIv3 key of the merchant console.',
      zh: 'apiV3Key 与商户平台的 APIv3 密钥不一致。',
    },
  },
  PAY_REJECTED: { status: 502 },
  API_UNKNOWN: {
    status: 500,
    hint: {
      en: 'Call it by its path: account.credentials.call({ method, path, query, json }).',
      zh: '可按路径直接调用：account.credentials.call({ method, path, query, json })。',
    },
  },
  API_INPUT_INVALID: { status: 500 },
  NOT_FOUND: { status: 404 },
  WECHAT_ERROR: { status: 502 },
  WECHAT_BUSY: {
    status: 503,
    hint: { en: 'WeChat is busy. Try again in a moment.', zh: '微信系统繁忙，请稍后再试。' },
  },
  WECHAT_CREDENTIALS_REJECTED: { status: 502 },
  WECHAT_IP_NOT_ALLOWED: { status: 502 },
  WECHAT_QUOTA_SPENT: { status: 503 },
  WECHAT_TOKEN_REJECTED: { status: 502 },
  WECHAT_CODE_REJECTED: { status: 400 },
  WECHAT_UNREACHABLE: {
    status: 502,
    hint: {
      en: 'Check DNS and outgoing connections of the server; `endpoints` can point to a proxy or another region.',
      zh: '请检查服务器的 DNS 与外网连接；可用 endpoints 指向代理或其他地域的域名。',
    },
  },
  WECHAT_TIMEOUT: {
    status: 504,
    hint: { en: 'WeChat did not answer in time. Try again.', zh: '微信未能及时响应，请重试。' },
  },
  WECHAT_ANSWER_UNREADABLE: {
    status: 502,
    hint: {
      en: 'Something between the server and WeChat answered instead of WeChat. Check proxies and `endpoints`.',
      zh: '应答并非来自微信，请检查中间代理与 endpoints 设置。',
    },
  },
  STORE_UNAVAILABLE: {
    status: 503,
    hint: {
      en: 'Check the store of the server, e.g. Redis. It is asked again every second.',
      zh: '请检查服务器的存储（例如 Redis），系统每秒会自动重试。',
    },
  },
  INTERNAL: { status: 500 },
}
