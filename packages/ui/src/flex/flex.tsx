import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { FlexProps } from './types.ts'

/**
 * Things side by side.
 *
 * @example
 * <Flex gap="small"><FlexItem>一半</FlexItem><FlexItem>一半</FlexItem></Flex>
 * @see https://weui.io/#flex
 */
export function Flex({ children, gap = 'none', wrap, className }: FlexProps): Element {
  return (
    <div className={classNames('wk-flex', gap !== 'none' && `wk-flex_${gap}`, wrap && 'wk-flex_wrap', className)}>
      {children}
    </div>
  )
}
