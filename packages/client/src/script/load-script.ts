/** Loads a classic script. Resolves when it ran or failed: the caller looks at what it left behind. */
export function loadScript(src: string): Promise<unknown> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.onload = script.onerror = resolve
    // A page with a Content-Security-Policy marks its own scripts with a nonce.
    const trusted = document.querySelector<HTMLScriptElement>('script[nonce]')
    if (trusted) script.nonce = trusted.nonce
    script.src = src
    document.head.appendChild(script)
  })
}
