import type { WechatErrorCode } from '../errors/wechat-error.ts'

/** A cure in two languages. */
export interface Hint {
  readonly en: string
  readonly zh: string
}

/** A hint for a code, and for what was said with it; of several rows the first that fits counts. */
export interface HintRow extends Hint {
  readonly code: WechatErrorCode
  /** Tested against the official name and the native words. Absent: fits all of the code. */
  readonly says?: RegExp
}

/** What failures mean (`facts/jssdk.md` A.8, B, D). */
export const hintTable: readonly HintRow[] = [
  {
    code: 'outside',
    en: 'This page does not run inside WeChat. Open it there, run it in the simulator (npx weh5-sim), or opt into web fallbacks with `outside: webFallbacks`.',
    zh: '当前页面不在微信中。请在微信里打开，用模拟器运行（npx weh5-sim），或用 `outside: webFallbacks` 启用网页替代方案。',
  },
  {
    code: 'script',
    en: 'Neither res.wx.qq.com nor res2.wx.qq.com delivered the official script. Check the network, and that your Content-Security-Policy allows both under script-src.',
    zh: 'res.wx.qq.com 和 res2.wx.qq.com 都没能加载官方脚本。请检查网络，以及 Content-Security-Policy 的 script-src 是否放行这两个域名。',
  },
  {
    code: 'bridge',
    en: 'The user agent says WeChat, yet WeixinJSBridge never came. A desktop browser with a fake user agent looks like this: use the simulator.',
    zh: 'UA 显示为微信，但 WeixinJSBridge 一直没有出现。伪造 UA 的普通浏览器就是这样：请使用模拟器。',
  },
  {
    code: 'sign',
    says: /ORIGIN|not allowed|allow/i,
    en: 'Your signature server does not sign for this origin. Add it to `jsConfig.allow` of wechatRouter.',
    zh: '签名服务拒绝为当前域名签名。请把它加入 wechatRouter 的 `jsConfig.allow`。',
  },
  {
    code: 'sign',
    says: /HTTP 404/,
    en: 'There is no js-config route under the path given as `sign`. Check where wechatRouter is mounted.',
    zh: '`sign` 指定的路径上没有 js-config 路由。请检查 wechatRouter 挂载在哪里。',
  },
  {
    code: 'sign',
    en: 'Your server gave no signature; the native words are its answer. Open the `sign` URL in a browser and read its log.',
    zh: '服务端没有返回签名，原始信息就是它的回答。请直接打开 `sign` 的地址，并查看服务端日志。',
  },
  {
    code: 'config',
    says: /invalid url domain/i,
    en: 'This host is not among the account’s JS safe domains. Add it under 公众号设置 → 功能设置 → JS接口安全域名, without scheme or port.',
    zh: '当前域名不在公众号的 JS 接口安全域名内。请到 公众号设置 → 功能设置 → JS接口安全域名 添加，不带协议和端口。',
  },
  {
    code: 'config',
    says: /invalid signature/i,
    en: 'The client computed another signature. Sign the URL it names (realAuthUrl) without its fragment, exactly as location.href shows it, with a jsapi_ticket of this very AppID that has not been replaced.',
    zh: '客户端算出的签名不同。请按 realAuthUrl 给出的地址签名（去掉 # 及之后部分，与 location.href 完全一致），并使用同一 AppID 尚未失效的 jsapi_ticket。',
  },
  {
    code: 'config',
    says: /require subscribe/i,
    en: 'Users of a test account (测试号) must follow it first.',
    zh: '测试号要求用户先关注。',
  },
  {
    code: 'config',
    says: /permission denied|offline verifying/i,
    en: 'The account lacks a permission. Only verified accounts get most JSAPIs: see 接口权限 in the console.',
    zh: '公众号没有相应权限。多数接口需要认证：见后台「接口权限」。',
  },
  {
    code: 'config',
    says: /appid/i,
    en: 'WeChat does not know this AppID.',
    zh: '微信不认识这个 AppID。',
  },
  {
    code: 'config',
    en: 'WeChat refused the configuration; the native words say why.',
    zh: '微信拒绝了配置，原因见原始信息。',
  },
  {
    code: 'not-granted',
    says: /(get_brand|chooseWXPay|getBrandWCPayRequest)/i,
    en: 'Payment is checked against the payment directory (支付授权目录), not against the JS safe domain. Register this page’s directory at pay.weixin.qq.com.',
    zh: '支付校验的是支付授权目录，而不是 JS 接口安全域名。请到 pay.weixin.qq.com 登记当前页面所在目录。',
  },
  {
    code: 'not-granted',
    says: /launchMiniProgram/,
    en: 'Ordinary accounts are never granted launchMiniProgram. Draw the tag wx-open-launch-weapp (mountOpenTag), or give openMiniProgram a `link` from generate_urllink.',
    zh: '普通公众号拿不到 launchMiniProgram 权限。请使用开放标签 wx-open-launch-weapp（mountOpenTag），或为 openMiniProgram 提供 generate_urllink 生成的 `link`。',
  },
  {
    code: 'not-granted',
    en: 'This call was not granted. It must be listed in `apis`, the account must have the permission, and after a route change the new URL must have been signed.',
    zh: '接口未获授权。它必须列在 `apis` 里，公众号必须有该权限，切换路由后还必须为新地址签名。',
  },
  {
    code: 'denied',
    says: /power off/i,
    en: 'Bluetooth is off. Ask the user to switch it on, and try again.',
    zh: '蓝牙未开启。请提示用户打开后重试。',
  },
  {
    code: 'denied',
    says: /service disable/i,
    en: 'The phone’s location service is off. Ask the user to switch it on, and try again.',
    zh: '手机定位服务未开启。请提示用户打开后重试。',
  },
  {
    code: 'denied',
    en: 'The user or the phone’s settings refused. Explain why you need it before you ask again.',
    zh: '用户或系统设置拒绝了。再次请求之前请先说明用途。',
  },
  {
    code: 'unsupported',
    en: 'This client does not have the call. Ask `supports()` first and offer something else; desktop clients and WeChat devtools lack many.',
    zh: '当前客户端没有这个接口。请先用 `supports()` 判断并提供替代方式；桌面端和开发者工具缺少不少接口。',
  },
  {
    code: 'cancel',
    en: 'The user changed their mind. That is an outcome, not a failure: use `optional()` or `isCancel()`.',
    zh: '用户取消了。这是正常结果而不是失败：请用 `optional()` 或 `isCancel()` 处理。',
  },
  {
    code: 'timeout',
    says: /^config/,
    en: 'The signature server or the client did not answer in time. Raise `timeout`, or look at the server’s log.',
    zh: '签名服务或客户端没有及时应答。请调大 `timeout` 或查看服务端日志。',
  },
  {
    code: 'timeout',
    en: 'WeChat did not answer in time. Some clients never answer calls that they do not have: ask `supports()` first.',
    zh: '微信没有及时应答。有些客户端对不支持的接口不作应答：请先用 `supports()` 判断。',
  },
  {
    code: 'aborted',
    en: 'Your own AbortSignal fired. What WeChat shows stays open: nobody can close it for the user.',
    zh: '你自己的 AbortSignal 触发了。微信已打开的界面不会关闭，只能由用户关闭。',
  },
  {
    code: 'bad-params',
    says: /link must be/i,
    en: 'The link of a share card must lie under a JS safe domain of the account that signed.',
    zh: '分享链接必须位于签名公众号的 JS 接口安全域名之下。',
  },
  {
    code: 'bad-params',
    en: 'WeChat did not like the options. Compare them with the reference page of the call.',
    zh: '参数不正确。请对照该接口的参考页检查。',
  },
  {
    code: 'failed',
    says: /tooshort/i,
    en: 'The recording was too short.',
    zh: '录音时间太短。',
  },
  {
    code: 'failed',
    says: /UsernameError/i,
    en: 'Pass the account’s original id (gh_…) as brandUserName.',
    zh: '请把公众号原始 ID（gh_…）作为 brandUserName 传入。',
  },
  {
    code: 'failed',
    says: /unreadable/,
    en: 'The client answered something that is not documented. Please report it, with the user agent.',
    zh: '客户端返回了文档之外的内容。请连同 UA 一起反馈。',
  },
  {
    code: 'failed',
    en: 'WeChat says it failed and not more than that; see the native words.',
    zh: '微信只说明失败，详见原始信息。',
  },
]
