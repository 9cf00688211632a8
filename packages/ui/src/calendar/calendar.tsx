import { type Element, useEffect, useId, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { ArrowIcon, BackArrowThinIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { addDays, addMonths, isSameDay, startOfDay, weeksOf } from './days.ts'
import type { CalendarProps } from './types.ts'

/** What it says by itself. */
const texts = { nextMonth: zh.nextMonth, previousMonth: zh.previousMonth, tag: zh.tag }

/**
 * A month at a glance, for one day or a range of days. As a call: {@link calendar}.
 *
 * @example
 * <Calendar mode="range" min={new Date()} value={days} onChange={setDays} />
 */
export function Calendar({ mode = 'single', value, onChange, min, max, isDisabled }: CalendarProps): Element {
  const locale = useLocale(texts)
  const monthId = useId()
  const [first, last] = value
  const [current, setCurrent] = useState(() => startOfDay(first ?? min ?? new Date()))
  const grid = useRef<HTMLTableElement>(null)
  const followFocus = useRef(false)

  useEffect(() => {
    if (!followFocus.current) return
    followFocus.current = false
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [current])

  const isOff = (day: Date): boolean =>
    (min !== undefined && day < startOfDay(min)) || (max !== undefined && day > max) || isDisabled?.(day) === true

  function choose(day: Date): void {
    setCurrent(day)
    if (isOff(day)) return
    const isEnd = mode === 'range' && first !== undefined && last === undefined && day >= startOfDay(first)
    onChange(isEnd ? [first, day] : [day])
  }

  function onKeyDown(event: { key: string; preventDefault: () => void; currentTarget: HTMLElement }): void {
    const target = moves(current, getComputedStyle(event.currentTarget).direction === 'rtl')[event.key]
    if (target === undefined) return
    event.preventDefault()
    followFocus.current = true
    setCurrent(target())
  }

  const month = new Intl.DateTimeFormat(locale.tag, { year: 'numeric', month: 'long' })
  const weekday = new Intl.DateTimeFormat(locale.tag, { weekday: 'narrow' })
  const weekdayInFull = new Intl.DateTimeFormat(locale.tag, { weekday: 'long' })
  const full = new Intl.DateTimeFormat(locale.tag, { dateStyle: 'full' })
  // 2000-01-02 was a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, at) => new Date(2000, 0, 2 + at))
  return (
    <div className="wk-calendar">
      <div className="wk-calendar__header">
        <button
          type="button"
          className="wk-calendar__turn"
          aria-label={locale.previousMonth}
          onClick={() => setCurrent(addMonths(current, -1))}
        >
          <BackArrowThinIcon size={24} />
        </button>
        <div className="wk-calendar__month" id={monthId} aria-live="polite">
          {month.format(current)}
        </div>
        <button
          type="button"
          className="wk-calendar__turn"
          aria-label={locale.nextMonth}
          onClick={() => setCurrent(addMonths(current, 1))}
        >
          <ArrowIcon size={24} />
        </button>
      </div>
      <table ref={grid} className="wk-calendar__grid" role="grid" aria-labelledby={monthId} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day.getDay()} scope="col" abbr={weekdayInFull.format(day)}>
                {weekday.format(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(current).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => (
                <td key={column} aria-selected={day === undefined ? undefined : isChosen(day, value)}>
                  {day === undefined ? null : (
                    <button
                      type="button"
                      className={classNames(
                        'wk-calendar__day',
                        isSameDay(day, new Date()) && 'wk-calendar__day_today',
                        isChosen(day, value) && 'wk-calendar__day_between',
                        (isSameDay(day, first) || isSameDay(day, last)) && 'wk-calendar__day_chosen',
                      )}
                      tabIndex={isSameDay(day, current) ? 0 : -1}
                      aria-label={full.format(day)}
                      aria-current={isSameDay(day, new Date()) ? 'date' : undefined}
                      aria-disabled={isOff(day)}
                      onClick={() => choose(day)}
                    >
                      {day.getDate()}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isChosen(day: Date, [first, last]: readonly Date[]): boolean {
  if (isSameDay(day, first) || isSameDay(day, last)) return true
  return first !== undefined && last !== undefined && day > first && day < last
}

/** Where a key leads from `day`. */
function moves(day: Date, isRtl: boolean): Record<string, () => Date> {
  const forth = isRtl ? -1 : 1
  return {
    ArrowLeft: () => addDays(day, -forth),
    ArrowRight: () => addDays(day, forth),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => addDays(day, -day.getDay()),
    End: () => addDays(day, 6 - day.getDay()),
    PageUp: () => addMonths(day, -1),
    PageDown: () => addMonths(day, 1),
  }
}
