import { type Element, useContext, useId, useMemo, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { FormContext } from '../form/form-context.ts'
import { FieldContext } from './field-context.ts'
import type { FieldProps } from './types.ts'
import { useValidation } from './use-validation.ts'

/**
 * A line of a {@link List} with a label and a control, and below them what is wrong. Label, hint and error are tied to the control.
 *
 * @example
 * <Field label="手机号" name="tel" required rules={[phoneCN]}><Input type="tel" clearable /></Field>
 * @see https://weui.io/#input
 */
export function Field({
  children,
  label,
  name,
  required,
  disabled,
  hint,
  error: outerError,
  rules,
  extra,
  layout = 'row',
  className,
}: FieldProps): Element {
  const id = useId()
  const messageId = `${id}-message`
  const root = useRef<HTMLLIElement>(null)
  const form = useContext(FormContext)
  const error = useValidation(root, rules) ?? outerError ?? (name === undefined ? undefined : form?.errors[name])
  const message = error ?? hint
  const invalid = error !== undefined
  const state = useMemo(
    () => ({ id, name, required, disabled, invalid, describedBy: message == null ? undefined : messageId }),
    [id, name, required, disabled, invalid, message == null],
  )
  return (
    <li ref={root} className={classNames('wk-list__item', 'wk-field', invalid && 'wk-field_warn', className)}>
      <div className={classNames('wk-cell', `wk-field__cell_${layout}`, disabled && 'wk-cell_disabled')}>
        {label == null ? null : (
          <label className="wk-field__label" htmlFor={id}>
            {label}
          </label>
        )}
        <div className="wk-field__control">
          <FieldContext.Provider value={state}>{children}</FieldContext.Provider>
        </div>
        {extra == null ? null : <div className="wk-cell__ft">{extra}</div>}
      </div>
      {/* Always there, so that an error that comes into it is read out. */}
      <div id={messageId} className="wk-field__message" aria-live="polite">
        {message}
      </div>
    </li>
  )
}
