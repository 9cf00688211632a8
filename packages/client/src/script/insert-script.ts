import type { WechatWindow } from './jweixin.ts'

declare const window: WechatWindow

/**
 * Loads the official script from one of its hosts, and is done when it ran or failed.
 *
 * On a page with an AMD loader the script would register an anonymous module and set no global (`facts/jssdk.md` A.1), and its own code
 * counts on the global (C.9). So while it runs, and only then, it sees a `define` without the properties that make it one.
 */
export function insertScript(host: 'res' | 'res2'): (done: (event: unknown) => void) => void {
  return (done) => {
    const { define } = window
    const script = document.createElement('script')
    if (define) {
      window.define = new Proxy(define, { get: (loader, key) => document.currentScript !== script && loader[key] })
    }
    // A page with a Content-Security-Policy marks its own scripts with a nonce.
    script.nonce = (document.querySelector<HTMLScriptElement>('script[nonce]') || script).nonce
    script.onload = script.onerror = done
    script.src = `https://${host}.wx.qq.com/open/js/jweixin-1.6.0.js`
    document.head.append(script)
  }
}
