import { after } from '../call/after.ts'
import { wechatWindow, type Jweixin } from './jweixin.ts'

/**
 * Loads the official script from one of its hosts, and resolves with what it left on the window when it ran, failed or stayed silent.
 *
 * On a page with an AMD loader the script registers an anonymous module and sets no global (`facts/jssdk.md` A.1), so its `define` is
 * answered here: it runs and becomes the globals that its own code counts on (C.9). Everybody else's `define` passes through.
 *
 * @param timeout Milliseconds after which it counts as silent.
 */
export function loadScript(host: 'res' | 'res2', timeout: number): Promise<Jweixin | undefined> {
  return new Promise((resolve) => {
    const global = wechatWindow()
    const { define } = global
    const script = document.createElement('script')
    if (define) {
      global.define = Object.assign(
        (...args: Parameters<typeof define>) =>
          document.currentScript === script ? (global.wx = global.jWeixin = args[0]()) : define(...args),
        define,
      )
    }
    // A page with a Content-Security-Policy marks its own scripts with a nonce.
    script.nonce = (document.querySelector<HTMLScriptElement>('script[nonce]') || script).nonce
    const done = (): void => resolve(findScript())
    script.onload = script.onerror = done
    after(timeout, done)
    script.src = `https://${host}.wx.qq.com/open/js/jweixin-1.6.0.js`
    document.head.appendChild(script)
  })
}

/** The official script's object on the window; `jWeixin` first, because a page may have a `wx` of its own. */
export function findScript(): Jweixin | undefined {
  const { jWeixin, wx } = wechatWindow()
  return [jWeixin, wx].find((each) => each && typeof each.config === 'function')
}
