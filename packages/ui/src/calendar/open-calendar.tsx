import { type Element, useState } from '#framework'
import { Button } from '../button/button.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { present, type Presented } from '../overlay/present.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import { Calendar } from './calendar.tsx'
import type { CalendarOptions } from './types.ts'

/** What it says by itself. */
const texts = { choose: zh.choose, confirm: zh.confirm }

/** The calls of {@link calendar}. */
export interface CalendarCalls {
  /** Opens the calendar; one day, or the first and the last of a range, or `null` when dismissed. */
  open(options?: CalendarOptions): Promise<readonly Date[] | null>
}

/**
 * A calendar as a promise.
 *
 * @example
 * const stay = await calendar.open({ title: '入住与离店', mode: 'range', min: new Date() })
 * @throws the reason of `options.signal` when it aborts
 */
export const calendar: CalendarCalls = {
  open: ({ signal, ...options } = {}) =>
    present<readonly Date[] | null>((presented) => <CalendarSheet {...options} {...presented} />, {
      dismissed: null,
      signal,
    }),
}

function CalendarSheet({
  title,
  value = [],
  confirmText,
  open,
  settle,
  mode,
  ...days
}: CalendarOptions & Presented<readonly Date[] | null>): Element {
  const { confirm, choose } = useLocale(texts)
  const [chosen, setChosen] = useState(value)
  return (
    <Sheet
      open={open}
      onClose={() => settle(null)}
      title={title}
      label={choose}
      className="wk-calendar-sheet"
      footer={
        <Button variant="primary" disabled={chosen.length < (mode === 'range' ? 2 : 1)} onClick={() => settle(chosen)}>
          {confirmText ?? confirm}
        </Button>
      }
    >
      <Calendar {...days} mode={mode} value={chosen} onChange={setChosen} />
    </Sheet>
  )
}
