import { settle } from '../call/settle.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow, type Jweixin } from './jweixin.ts'
import { loadScript } from './load-script.ts'

let loading: Promise<Jweixin> | undefined

/**
 * The official script's object: the one on the window, else loaded once for the whole page, from its backup host where the first
 * fails or stays silent (`facts/jssdk.md` A.1). A failure is forgotten, so that a later call tries again.
 *
 * @param timeout Milliseconds that each host has.
 * @throws {WechatError} `script`
 */
export function officialScript(timeout: number): Promise<Jweixin> {
  loading =
    loading ||
    load(timeout).catch((error) => {
      loading = undefined
      throw error
    })
  return loading
}

async function load(timeout: number): Promise<Jweixin> {
  for (const host of ['res', 'res2']) {
    if (onWindow()) break
    const src = `https://${host}.wx.qq.com/open/js/jweixin-1.6.0.js`
    await settle('config', { timeout }, () => loadScript(src)).catch(() => {})
  }
  const found = onWindow()
  if (found) return found
  throw new WechatError('script', 'config')
}

/** `jWeixin` first: a page may have a `wx` of its own. */
function onWindow(): Jweixin | undefined {
  const { jWeixin, wx } = wechatWindow()
  return [jWeixin, wx].find((each) => each && 'config' in each)
}
