import { type Element, useLayoutEffect, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { PauseButton } from '../pause-button/pause-button.tsx'
import type { NoticeBarProps } from './types.ts'

/** How fast the text runs, in pixels per second. */
const speed = 50

/**
 * News in one line. Text that is too long runs through, and a button pauses it (WCAG 2.2.2); for a message that somebody can act on
 * there is {@link InformationBar}.
 *
 * @example
 * <NoticeBar>今晚 22:00 至次日 2:00 系统维护</NoticeBar>
 */
export function NoticeBar({ children, href, className }: NoticeBarProps): Element {
  const text = useRef<HTMLDivElement>(null)
  const [runs, setRuns] = useState(false)
  const [paused, setPaused] = useState(false)

  useLayoutEffect(() => {
    const element = text.current
    if (element === null) return undefined
    const measure = (): void => {
      const { scrollWidth, clientWidth } = element
      setRuns(scrollWidth > clientWidth)
      element.style.setProperty('--wk-notice-time', `${(scrollWidth + clientWidth) / speed}s`)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [children])

  return (
    <div className={classNames('wk-notice', runs && 'wk-notice_runs', paused && 'wk-notice_paused', className)}>
      <div ref={text} className="wk-notice__text">
        <span className="wk-notice__line">{href === undefined ? children : <a href={href}>{children}</a>}</span>
      </div>
      {runs ? <PauseButton paused={paused} onToggle={() => setPaused(!paused)} /> : null}
    </div>
  )
}
