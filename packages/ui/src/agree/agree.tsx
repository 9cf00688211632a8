import { type Element, useId, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useValidation } from '../field/use-validation.ts'
import { SuccessNoCircleIcon } from '../icon/icons.tsx'
import type { AgreeProps } from './types.ts'

/**
 * The consent before a form is sent.
 *
 * @example
 * <Agree name="terms" required>阅读并同意<a href="/terms">《相关条款》</a></Agree>
 * @see https://weui.io/#form_vcode
 */
export function Agree({ children, onChange, className, ...rest }: AgreeProps): Element {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const error = useValidation(root)
  const isWrong = error !== undefined
  return (
    <div ref={root} className={classNames('wk-agree', isWrong && 'wk-agree_warn', className)}>
      <label className="wk-agree__label">
        <input
          {...rest}
          type="checkbox"
          className="wk-agree__input"
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange?.(event.currentTarget.checked)}
        />
        <span className="wk-agree__mark">
          <SuccessNoCircleIcon />
        </span>
        <span className="wk-agree__text">{children}</span>
      </label>
      <div className="wk-agree__error" id={`${id}-error`} aria-live="polite">
        {error}
      </div>
    </div>
  )
}
