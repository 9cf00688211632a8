import { type Element, useContext } from '#framework'
import { classNames } from '../class-names.ts'
import { SuccessNoCircleIcon } from '../icon/icons.tsx'
import { GroupContext } from './group-context.ts'
import type { ChoiceProps } from './types.ts'

/** What a radio button and a checkbox share: a line that is the label of a native input. */
export function Choice({
  type,
  children,
  desc,
  value,
  disabled: isDisabled,
  className,
  ...rest
}: ChoiceProps & { type: 'radio' | 'checkbox' }): Element {
  const group = useContext(GroupContext)
  const disabled = isDisabled ?? group.disabled
  const mark = (
    <span className={`wk-check wk-check_${type}`}>
      <input
        {...rest}
        type={type}
        className="wk-check__input"
        name={group.name}
        value={value}
        required={group.required}
        disabled={disabled}
        checked={group.isChosen(value)}
        onChange={(event) => group.choose(value, event.currentTarget.checked)}
      />
      <span className="wk-check__mark">
        <SuccessNoCircleIcon />
      </span>
    </span>
  )
  return (
    <div className={classNames('wk-list__item', className)}>
      <label
        className={classNames('wk-cell', `wk-check__line_${type}`, disabled ? 'wk-cell_disabled' : 'wk-cell_active')}
      >
        {type === 'checkbox' ? mark : null}
        <span className="wk-cell__bd">
          {children}
          {desc == null ? null : <span className="wk-cell__desc">{desc}</span>}
        </span>
        {type === 'radio' ? mark : null}
      </label>
    </div>
  )
}
