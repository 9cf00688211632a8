/** A host that stays silent this long, in milliseconds, counts as down. */
const patience = 8_000

/** Loads a classic script. Resolves when it ran, failed or stays silent: the caller looks at what it left behind. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    const done = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(done, patience)
    script.onload = script.onerror = done
    // A page with a Content-Security-Policy marks its own scripts with a nonce.
    const trusted = document.querySelector<HTMLScriptElement>('script[nonce]')
    if (trusted) script.nonce = trusted.nonce
    script.src = src
    document.head.appendChild(script)
  })
}
