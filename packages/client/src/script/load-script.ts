import { wechatWindow } from './jweixin.ts'

/**
 * Loads the official script. Resolves when it ran or failed: the caller looks at what it left behind.
 *
 * On a page with an AMD loader the script registers an anonymous module and sets no global (`facts/jssdk.md` A.1), so its `define` is
 * answered here: it runs and becomes the globals that its own code counts on (C.9). Everybody else's `define` passes through.
 */
export function loadScript(src: string): Promise<unknown> {
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
    script.onload = script.onerror = resolve
    script.src = src
    document.head.appendChild(script)
  })
}
