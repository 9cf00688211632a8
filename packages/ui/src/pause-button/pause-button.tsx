import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'

/** What it says by itself. */
const texts = { pause: zh.pause, play: zh.play }

interface PauseButtonProps {
  paused: boolean
  onToggle: () => void
}

/** Whatever moves by itself for more than five seconds can be stopped (WCAG 2.2.2). */
export function PauseButton({ paused, onToggle }: PauseButtonProps): Element {
  const locale = useLocale(texts)
  return (
    <button
      type="button"
      className={classNames('wk-pause', paused && 'wk-pause_paused')}
      aria-label={paused ? locale.play : locale.pause}
      // What it stops may be stopped by the focus already: a press must not take it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    />
  )
}
