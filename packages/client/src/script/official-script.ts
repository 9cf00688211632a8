import { settle } from '../call/settle.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { insertScript } from './insert-script.ts'
import type { Jweixin, WechatWindow } from './jweixin.ts'

declare const window: WechatWindow

/**
 * The official script's object: the one on the window, else loaded, from its backup host where the first fails or stays silent
 * (`facts/jssdk.md` A.1). Loading it twice at the same time does no harm: the second copy finds the first and does nothing.
 *
 * @param timeout Milliseconds that each host has.
 * @throws {WechatError} `script`
 */
export async function officialScript(timeout: number): Promise<Jweixin> {
  for (const host of ['res', 'res2'] as const) {
    if (!findScript()) await settle('config', insertScript(host), timeout).catch(() => {})
  }
  const found = findScript()
  if (found) return found
  throw new WechatError('script', 'config')
}

/** The official script's object on the window; `jWeixin` first, because a page may have a `wx` of its own. */
function findScript(): Jweixin | undefined {
  const found = window.jWeixin || window.wx
  return Object(found).config ? found : undefined
}
