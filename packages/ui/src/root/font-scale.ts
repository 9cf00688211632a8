import { whenBridge } from './bridge.ts'

/**
 * Makes the text of the page as large as the user has chosen in WeChat (字体大小), now and when it changes: on iOS by the text size the
 * browser adjusts to, on Android by telling WeChat to go ahead (peers/ui.md §1.5). Returns how to stop.
 */
export function followFontScale(): () => void {
  const scale = initialScale()
  if (scale !== undefined) adjust(scale)
  let isFollowing = true
  const stop = whenBridge((bridge) =>
    bridge.on('menu:setfont', ({ fontScale, fontSize }) => {
      if (!isFollowing) return
      if (typeof fontScale === 'number' || typeof fontScale === 'string') adjust(Number(fontScale))
      else bridge.invoke('setFontSizeCallback', { fontSize })
    }),
  )
  return () => {
    isFollowing = false
    stop()
    document.documentElement.style.removeProperty('-webkit-text-size-adjust')
  }
}

/** In percent; WeChat lets a page know it where it has the environment. */
function initialScale(): number | undefined {
  try {
    const environment: unknown = JSON.parse(globalThis.__wxWebEnv?.getEnv() ?? '{}')
    if (typeof environment !== 'object' || environment === null || !('fontScale' in environment)) return undefined
    return Number(environment.fontScale)
  } catch {
    // Not the form we know: then there is no scale to begin with.
    return undefined
  }
}

function adjust(percent: number): void {
  if (percent > 0) document.documentElement.style.setProperty('-webkit-text-size-adjust', `${percent}%`)
}
