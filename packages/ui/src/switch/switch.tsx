import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { useFieldControl } from '../field/field-context.ts'
import type { SwitchProps } from './types.ts'

/**
 * On or off, at once: a native checkbox with the role of a switch.
 *
 * @example
 * <Field label="新消息通知" layout="end"><Switch checked={notify} onChange={setNotify} /></Field>
 * @see https://weui.io/#form_switch
 */
export function Switch({ onChange, className, ...rest }: SwitchProps): Element {
  const control = useFieldControl(rest)
  return (
    <input
      {...rest}
      {...control}
      type="checkbox"
      role="switch"
      className={classNames('wk-switch', className)}
      onChange={(event) => onChange?.(event.currentTarget.checked)}
    />
  )
}
