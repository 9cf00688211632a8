import type { Attributes } from '#framework'

/** What every control of a form takes, beside the attributes of any element. What is left out comes from the {@link Field} around it. */
export interface ControlProps extends Omit<
  Attributes,
  | 'children'
  | 'color'
  | 'defaultChecked'
  | 'defaultValue'
  | 'disabled'
  | 'id'
  | 'loading'
  | 'name'
  | 'onChange'
  | 'prefix'
  | 'ref'
  | 'required'
  | 'size'
  | 'type'
  | 'value'
> {
  id?: string | undefined
  /** The key of the value in the form's data. */
  name?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

/** A value that the page keeps (`value`), or the control itself (`defaultValue`). */
export interface ValueProps<T> {
  value?: T | undefined
  defaultValue?: T | undefined
  onChange?: ((value: T) => void) | undefined
}
