import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow, type Jweixin } from './jweixin.ts'
import { loadScript } from './load-script.ts'

/** The official script and its official backup host (`facts/jssdk.md` A.1). */
const hosts = ['https://res.wx.qq.com', 'https://res2.wx.qq.com']

let loading: Promise<Jweixin> | undefined

/**
 * The official script's object: the one on the window, else loaded once for the whole page. A failure is forgotten, so that a
 * later call tries again.
 * @throws {WechatError} `script`
 */
export function officialScript(): Promise<Jweixin> {
  const found = onWindow()
  if (found) return Promise.resolve(found)
  loading = loading ?? load()
  return loading
}

async function load(): Promise<Jweixin> {
  for (const host of hosts) {
    await loadScript(`${host}/open/js/jweixin-1.6.0.js`)
    const found = onWindow()
    if (found) return found
  }
  loading = undefined
  throw new WechatError('script', 'config', 'the official script did not load')
}

/** `jWeixin` first: a page may have a `wx` of its own. */
function onWindow(): Jweixin | undefined {
  const { jWeixin, wx } = wechatWindow()
  return [jWeixin, wx].find((each) => each && typeof each.config === 'function')
}
