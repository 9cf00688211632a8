import { officialScript } from './assets.ts'
import { namesOfficialScript } from './official-script.ts'
import type { ErrorBody } from './reply.ts'

const javascript = 'text/javascript; charset=utf-8'

/** Scripts of the shake-around service; what they bring is in the page already (`facts/jssdk.md` B.19, B.20). */
const shakeScript = /^https:\/\/zb\.weixin\.qq\.com\/[\w/]+\/Beacon(?:AddContact|Shakehb)JsBridge\.js(?:\?|$)/

/** A file of WeChat's hosts, `undefined` where the simulator has none. */
export async function wechatFile(
  url: string,
): Promise<{ readonly type: string; readonly body: Buffer | string } | undefined> {
  if (namesOfficialScript(url)) return { type: javascript, body: await officialScript() }
  if (shakeScript.test(url)) return { type: javascript, body: '// The simulated client has brought this bridge.\n' }
  return undefined
}

/** What a page gets in place of such a file: it sends WeChat's hosts nothing, and no test depends on them. */
export function notSimulated(url: string): ErrorBody {
  return {
    code: 'WECHAT_FILE_NOT_SIMULATED',
    message: `A simulated page sends nothing to WeChat's hosts, and the simulator has no copy of ${url}. 模拟页面不会访问微信的服务器，模拟器也没有该文件的副本。`,
    hint: 'Serve it from your app; in Playwright, answer it with context.route after simulateWechat. 请由应用自己提供该文件；在 Playwright 中可在 simulateWechat 之后用 context.route 应答。',
  }
}
