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
    script.onload = script.onerror = (event) => {
      if (define) global.define = define
      resolve(event)
    }
    if (define) {
      const answer = (...args: readonly unknown[]): unknown => {
        const [factory] = args
        if (document.currentScript !== script || typeof factory !== 'function') return define(...args)
        return (global.wx = global.jWeixin = factory())
      }
      global.define = Object.assign(answer, define)
    }
    // A page with a Content-Security-Policy marks its own scripts with a nonce.
    const trusted = document.querySelector<HTMLScriptElement>('script[nonce]')
    if (trusted) script.nonce = trusted.nonce
    script.src = src
    document.head.appendChild(script)
  })
}
