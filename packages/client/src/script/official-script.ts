import { WechatError } from '../errors/wechat-error.ts'
import type { Jweixin } from './jweixin.ts'
import { findScript, loadScript } from './load-script.ts'

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
  const found = findScript() || (await loadScript('res', timeout)) || (await loadScript('res2', timeout))
  if (found) return found
  throw new WechatError('script', 'config')
}
