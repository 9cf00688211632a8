import { type Element, useId, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useValue } from '../control/use-value.ts'
import type { NavbarProps } from './types.ts'

/** Where a key leads from tab `at` of `count`. */
const keys: Readonly<Record<string, (at: number, count: number, forward: 1 | -1) => number>> = {
  ArrowRight: (at, count, forward) => (at + forward + count) % count,
  ArrowLeft: (at, count, forward) => (at - forward + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * Panels of one page under tabs. One Tab stop: arrow keys, Home and End go from tab to tab.
 *
 * @example
 * <Navbar defaultValue="all" items={[{ value: 'all', label: '全部', content: <All /> }, { value: 'mine', label: '我的', content: <Mine /> }]} />
 * @see https://weui.io/#navbar
 */
export function Navbar({ items, value, defaultValue, onChange, className, 'aria-label': label }: NavbarProps): Element {
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useValue({ value, defaultValue, onChange }, items[0]?.value ?? '')
  const shown = items.find((item) => item.value === open)

  function goTo(index: number): void {
    const item = items[index]
    if (item === undefined) return
    setOpen(item.value)
    const tab = tabs.current?.children[index]
    if (tab instanceof HTMLElement) tab.focus()
  }
  return (
    <div className={classNames('wk-navbar-box', className)}>
      <div ref={tabs} className="wk-navbar" role="tablist" aria-label={label}>
        {items.map((item, index) => (
          <button
            key={item.value}
            type="button"
            role="tab"
            id={`${id}-${item.value}`}
            className={classNames('wk-navbar__tab', item === shown && 'wk-navbar__tab_on')}
            aria-selected={item === shown}
            aria-controls={item === shown ? `${id}-panel` : undefined}
            tabIndex={item === shown ? 0 : -1}
            onClick={() => setOpen(item.value)}
            onKeyDown={(event) => {
              const next = keys[event.key]?.(index, items.length, isRightToLeft(event.currentTarget) ? -1 : 1)
              if (next === undefined) return
              event.preventDefault()
              goTo(next)
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
      <div
        key={open}
        className="wk-navbar__panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open}`}
        tabIndex={0}
      >
        {shown?.content}
      </div>
    </div>
  )
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl'
}
