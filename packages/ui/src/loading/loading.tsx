import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { pictureOf } from '../icon/picture-of.ts'
import type { LoadingProps } from './types.ts'

/**
 * The turning ring that says that something is under way.
 *
 * @example
 * <Loading label="正在加载" />
 * @see https://weui.io/#loading
 */
export function Loading({ label, className }: LoadingProps): Element {
  return <span className={classNames('wk-loading', className)} {...pictureOf(label)} />
}
