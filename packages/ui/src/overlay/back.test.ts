import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onBack } from './back.ts'

/** The browser's close watchers, where a test can close them. */
const watchers: EventTarget[] = []

beforeEach(() => {
  vi.useFakeTimers()
  watchers.length = 0
  vi.stubGlobal(
    'CloseWatcher',
    class extends EventTarget {
      constructor() {
        super()
        watchers.push(this)
      }
      destroy(): void {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stepBack = (): boolean | undefined => watchers.at(-1)?.dispatchEvent(new Event('close'))

describe('the back gesture', () => {
  it('asks an overlay that stays in spite of it again', () => {
    const dismiss = vi.fn()
    const stop = onBack(true, dismiss)
    stepBack()
    vi.runAllTimers()
    stepBack()
    expect(dismiss).toHaveBeenCalledTimes(2)
    stop()
  })

  it('is left to the page by an overlay that goes at once, as those of calls do', () => {
    const stop = onBack(true, () => stop())
    stepBack()
    vi.runAllTimers()
    expect(watchers).toHaveLength(1)
  })
})
