import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { ButtonAreaProps } from './types.ts'

/**
 * The room for the buttons at the end of a page or form.
 *
 * @example
 * <ButtonArea><Button variant="primary">确定</Button></ButtonArea>
 */
export function ButtonArea({ children, inline, className }: ButtonAreaProps): Element {
  return <div className={classNames('wk-button-area', inline && 'wk-button-area_inline', className)}>{children}</div>
}
