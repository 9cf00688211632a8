import { type Element, useId, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useValue } from '../control/use-value.ts'
import { useFieldControl } from '../field/field-context.ts'
import { drawIcon } from '../icon/draw-icon.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { RateProps } from './types.ts'

/** What it says by itself. */
const texts = { stars: zh.stars }

const star = '<path d="M12 2.5l2.9 6.2 6.8.8-5 4.7 1.3 6.7-6-3.3-6 3.3 1.3-6.7-5-4.7 6.8-.8z"/>'

/**
 * Stars. Each is a native radio button, so arrow keys choose and a form sends the number.
 *
 * @example
 * <Field label="评分" layout="end"><Rate name="score" defaultValue={4} /></Field>
 */
export function Rate({
  value,
  defaultValue,
  onChange,
  count = 5,
  readOnly,
  className,
  'aria-label': label,
  ...rest
}: RateProps): Element {
  const locale = useLocale(texts)
  const group = useId()
  const root = useRef<HTMLSpanElement>(null)
  const { id, name, required, disabled, ...control } = useFieldControl(rest)
  const [stars, give] = useValue({ value, defaultValue, onChange }, 0)
  useReset(root, () => give(defaultValue ?? 0))
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const starClass = (each: number): string =>
    classNames('wk-rate__star', each <= stars && 'wk-rate__star_on', disabled && 'wk-rate__star_disabled')
  if (readOnly) {
    const said = label === undefined ? locale.stars(stars) : `${label} ${locale.stars(stars)}`
    return (
      <span className={classNames('wk-rate', className)} role="img" aria-label={said}>
        {all.map((each) => (
          <span key={each} className={starClass(each)}>
            {drawIcon({ size: 24 }, star)}
          </span>
        ))}
      </span>
    )
  }
  return (
    <span {...control} ref={root} className={classNames('wk-rate', className)} role="radiogroup" aria-label={label}>
      {all.map((each) => (
        <label key={each} className={starClass(each)}>
          <input
            type="radio"
            // The label of a field leads to the first star.
            id={each === 1 ? id : undefined}
            name={name ?? group}
            value={each}
            checked={each === stars}
            required={required}
            disabled={disabled}
            aria-label={locale.stars(each)}
            onChange={() => give(each)}
          />
          {drawIcon({ size: 24 }, star)}
        </label>
      ))}
    </span>
  )
}
