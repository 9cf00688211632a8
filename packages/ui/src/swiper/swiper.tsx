import { type Element, useEffect, useLayoutEffect, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { useValue } from '../control/use-value.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { PauseButton } from '../pause-button/pause-button.tsx'
import type { SwiperProps } from './types.ts'

/** What it says by itself. */
const texts = { page: zh.page }

/**
 * Slides to swipe through. The gesture is the browser's own scrolling; the dots are buttons.
 *
 * @example
 * <Swiper aria-label="焦点图" slides={[<img src="/1.jpg" alt="机械臂" />, <img src="/2.jpg" alt="无人机" />]} autoplay={5} />
 */
export function Swiper({
  slides,
  value,
  defaultValue,
  onChange,
  autoplay,
  className,
  'aria-label': label,
}: SwiperProps): Element {
  const locale = useLocale(texts)
  const track = useRef<HTMLDivElement>(null)
  const [at, setAt] = useValue({ value, defaultValue, onChange }, 0)
  const seen = useRef(0)
  const [stopped, setStopped] = useState(false)
  const plays = autoplay !== undefined && slides.length > 1

  useLayoutEffect(() => {
    if (track.current === null || seen.current === at) return
    seen.current = at
    show(track.current, at)
  }, [at])

  useEffect(() => {
    if (!plays || stopped || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined
    const timer = setInterval(() => setAt((at + 1) % slides.length), autoplay * 1000)
    return () => clearInterval(timer)
  }, [plays, stopped, autoplay, at, slides.length])

  const stop = (): void => setStopped(true)
  return (
    <section
      className={classNames('wk-swiper', className)}
      aria-roledescription="carousel"
      aria-label={label}
      onFocusCapture={stop}
      onTouchStart={stop}
    >
      <div
        ref={track}
        className="wk-swiper__track"
        tabIndex={0}
        role="group"
        aria-label={locale.page(at + 1, slides.length)}
        aria-live={plays && !stopped ? 'off' : 'polite'}
        onScroll={(event) => {
          const { scrollLeft, clientWidth } = event.currentTarget
          const index = clientWidth === 0 ? at : Math.round(Math.abs(scrollLeft) / clientWidth)
          if (index === seen.current) return
          seen.current = index
          setAt(index)
        }}
      >
        {slides.map((slide, index) => (
          <div
            key={index}
            className="wk-swiper__slide"
            role="group"
            aria-roledescription="slide"
            aria-label={locale.page(index + 1, slides.length)}
          >
            {slide}
          </div>
        ))}
      </div>
      {slides.length < 2 ? null : (
        <div className="wk-swiper__dots">
          {slides.map((_, index) => (
            <button
              key={index}
              type="button"
              className={classNames('wk-swiper__dot', index === at && 'wk-swiper__dot_on')}
              aria-label={locale.page(index + 1, slides.length)}
              aria-current={index === at || undefined}
              onClick={() => setAt(index)}
            />
          ))}
          {plays ? <PauseButton paused={stopped} onToggle={() => setStopped(!stopped)} /> : null}
        </div>
      )}
    </section>
  )
}

function show(track: HTMLElement, index: number): void {
  const sign = getComputedStyle(track).direction === 'rtl' ? -1 : 1
  track.scrollTo?.({ left: sign * index * track.clientWidth, behavior: 'smooth' })
}
