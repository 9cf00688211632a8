/** What to do about an errcode. */
export interface Cure {
  readonly en: string
  readonly zh: string
}

const basics = '设置与开发 → 开发接口管理 → 基本配置'

const freshToken: Cure = {
  en: 'The token was renewed elsewhere or has expired: fetch the current one and call again. Let every service use stable_token, or one token server.',
  zh: 'token 已过期或被其他服务刷新：请重新获取后再调用。建议所有服务统一使用 stable_token 或同一个中控服务器。',
}
const checkSecret: Cure = {
  en: `Check the AppSecret under ${basics}; after a reset the old one stops working at once.`,
  zh: `请在 ${basics} 中核对 AppSecret；重置后旧密钥立即失效。`,
}
const checkAppId: Cure = {
  en: `Check the AppID under ${basics}, letter case included.`,
  zh: `请在 ${basics} 中核对 AppID，注意大小写。`,
}
const loginAgain: Cure = {
  en: 'Send the visitor through the login once more.',
  zh: '请让用户重新授权登录。',
}
const freshCode: Cure = {
  en: 'A code works once and for five minutes, with the AppID it was issued for. Start the login again, and answer the callback with a redirect so that a reload cannot repeat it.',
  zh: 'code 只能使用一次，五分钟内有效，且须与签发它的 AppID 一致。请重新发起授权，并在回调后立即跳转，避免刷新页面时重复使用。',
}
const askAdministrator: Cure = {
  en: 'The administrator has been asked in WeChat to allow this IP address. After the confirmation the same call succeeds.',
  zh: '管理员微信已收到确认请求，确认后使用同一 IP 重试即可。',
}
const wrongTokenKind: Cure = {
  en: 'The account lacks this interface (see 接口权限), or the wrong kind of token was sent: a page’s OAuth token only works for /sns/*, and snsapi_base gives no profile.',
  zh: '该账号没有此接口权限（见 接口权限），或使用了错误类型的 token：网页授权 token 只能用于 /sns/*，snsapi_base 不能获取用户信息。',
}
const callbackDomain: Cure = {
  en: 'The host of redirect_uri must equal the domain under 公众号设置 → 功能设置 → 网页授权域名: no scheme, no port, no parent domain.',
  zh: 'redirect_uri 的域名必须与 公众号设置 → 功能设置 → 网页授权域名 完全一致：不含协议和端口，也不能是上级域名。',
}
const authorizeParameters: Cure = {
  en: 'Send appid, redirect_uri, response_type, scope and state, in this order, and #wechat_redirect at the end.',
  zh: '请按 appid、redirect_uri、response_type、scope、state 的顺序传参，并以 #wechat_redirect 结尾。',
}

/** Cures for the errcodes that people meet (`facts/server.md` 1.1–1.4, 2.5, 3.2–3.7). */
export const errcodeCures: Readonly<Record<number, Cure>> = {
  [-40007]: {
    en: 'Check the EncodingAESKey: 43 characters, the same as in the console. Keep the previous one for a while after a change.',
    zh: '请核对 EncodingAESKey：43 个字符，与后台一致；更换后请暂时保留旧密钥。',
  },
  [-40005]: { en: 'The message was encrypted for another AppID.', zh: '该消息不是发给此 AppID 的。' },
  [-40001]: {
    en: 'Check the Token of the message push; it must be the same as in the console.',
    zh: '请核对消息推送的 Token，须与后台一致。',
  },
  [-1]: {
    en: 'WeChat is busy. Try again in a moment, a few times at most.',
    zh: '系统繁忙，请稍候重试，次数不要过多。',
  },
  10003: callbackDomain,
  10005: {
    en: 'Only verified service accounts may ask for this scope; check the account’s 接口权限 and the order of the parameters.',
    zh: '只有已认证的服务号可以使用该 scope；请检查 接口权限 以及参数顺序。',
  },
  10006: {
    en: 'A sandbox account lets only its followers log in: scan its QR code first.',
    zh: '测试号只允许已关注的用户授权，请先扫码关注。',
  },
  10010: authorizeParameters,
  10011: authorizeParameters,
  10012: authorizeParameters,
  10013: authorizeParameters,
  40001: freshToken,
  40003: {
    en: 'An openid belongs to one account: use the one that was issued for this AppID.',
    zh: 'openid 与公众号一一对应，请使用该 AppID 下的 openid。',
  },
  40007: { en: 'Temporary media live three days. Upload the file again.', zh: '临时素材有效期三天，请重新上传。' },
  40013: checkAppId,
  40014: freshToken,
  40029: freshCode,
  40030: loginAgain,
  40125: checkSecret,
  40163: freshCode,
  40164: {
    en: `Add the server’s outgoing IP address, which errmsg names, to the allow-list under ${basics} → IP白名单.`,
    zh: `请把 errmsg 中的出口 IP 加入 ${basics} → IP白名单。`,
  },
  40201: {
    en: 'Set the server address under 基本配置 → 服务器配置 first.',
    zh: '请先在 基本配置 → 服务器配置 中填写服务器地址。',
  },
  40243: {
    en: `The owner froze the AppSecret. Unfreeze it under ${basics}.`,
    zh: `AppSecret 已被冻结，请在 ${basics} 中解冻。`,
  },
  41001: { en: 'Send access_token in the query.', zh: '请在查询参数中携带 access_token。' },
  41002: { en: 'Send the AppID.', zh: '请传入 AppID。' },
  41004: { en: 'Send the AppSecret.', zh: '请传入 AppSecret。' },
  41008: freshCode,
  42001: freshToken,
  42002: loginAgain,
  42003: freshCode,
  42007: loginAgain,
  43002: { en: 'Call it with POST.', zh: '请使用 POST 请求。' },
  43004: { en: 'The receiver does not follow the account.', zh: '接收者尚未关注该公众号。' },
  45009: {
    en: 'The day’s quota is spent. Wait until midnight in Beijing, or reset it with clear_quota (ten times a month); quota/get shows the figures.',
    zh: '当日调用次数已用完。请等到北京时间零点，或调用 clear_quota 重置（每月 10 次）；可用 quota/get 查询。',
  },
  45011: {
    en: 'Too many calls within a minute. Slow down and go on in the next one.',
    zh: '每分钟调用过于频繁，请降低频率，下一分钟再试。',
  },
  45015: {
    en: 'Customer-service messages go out only for a while after the visitor’s last action. Use a template or subscription message.',
    zh: '客服消息只能在用户互动后的一段时间内发送，请改用模板消息或订阅通知。',
  },
  45047: {
    en: 'This visitor has been sent too many messages without answering. Wait for an answer.',
    zh: '该用户未回复前下行消息已达上限，请等待用户互动。',
  },
  47001: {
    en: 'Send the body as JSON in UTF-8, without \\uXXXX escapes.',
    zh: '请以 UTF-8 编码的 JSON 发送请求体，且不要使用 \\uXXXX 转义。',
  },
  47003: {
    en: 'errmsg names the template field that does not fit its rules.',
    zh: '请按 errmsg 指出的字段修正模板参数。',
  },
  48001: wrongTokenKind,
  48004: {
    en: 'The interface is banned for this account; the console has a notice with the reason.',
    zh: '该账号的接口已被封禁，请登录公众平台查看通知。',
  },
  48006: {
    en: 'Ten resets a month are all there are. Wait for midnight in Beijing.',
    zh: '每月 10 次清零机会已用完，请等到北京时间零点。',
  },
  50004: {
    en: 'The account may not use the token interface. See the notices in the console.',
    zh: '该账号被禁止使用 token 接口，请登录公众平台查看通知。',
  },
  50007: { en: 'The account is frozen. See the notices in the console.', zh: '账号已被冻结，请登录公众平台查看通知。' },
  61003: { en: 'The account has to authorise this third-party platform first.', zh: '公众号尚未授权该第三方平台。' },
  61004: {
    en: 'Register the server’s outgoing IP address with the third-party platform.',
    zh: '请在第三方平台中登记服务器的出口 IP。',
  },
  61007: {
    en: 'Add this permission set to the third-party platform and let the account authorise it again.',
    zh: '请为第三方平台勾选该权限集，并让公众号重新授权。',
  },
  76001: { en: 'Request ids are kept for seven days.', zh: 'rid 只保留七天。' },
  76022: { en: '/sns/* calls have no quota record.', zh: '/sns/* 接口不支持查询。' },
  89501: askAdministrator,
  89502: askAdministrator,
  89503: askAdministrator,
  89504: askAdministrator,
  89505: askAdministrator,
  89506: {
    en: 'The administrator refused this IP address twice. It can be asked for again in 24 hours.',
    zh: '管理员已两次拒绝该 IP，请 24 小时后再试。',
  },
  89507: {
    en: 'The administrator refused this IP address. It can be asked for again in an hour.',
    zh: '管理员已拒绝该 IP，请 1 小时后再试。',
  },
  9001003: {
    en: 'A ticket lives 30 minutes and is new at every shake.',
    zh: 'ticket 有效期 30 分钟，每次摇一摇都会更新。',
  },
}
