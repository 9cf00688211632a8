import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { FlexItemProps } from './types.ts'

/** An equal share of a {@link Flex}. */
export function FlexItem({ children, fit, className }: FlexItemProps): Element {
  return <div className={classNames('wk-flex__item', fit && 'wk-flex__item_fit', className)}>{children}</div>
}
