import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { SkeletonProps } from './types.ts'

/** What it says by itself. */
const texts = { loading: zh.loading }

/**
 * The shape of what is to come, so that nothing jumps when it does.
 *
 * @example
 * {exhibit ? <Exhibit {...exhibit} /> : <Skeleton thumb lines={2} />}
 */
export function Skeleton({ lines = 3, thumb, label, className }: SkeletonProps): Element {
  const locale = useLocale(texts)
  return (
    <div className={classNames('wk-skeleton', className)} role="img" aria-label={label ?? locale.loading}>
      {thumb ? <span className="wk-skeleton__thumb" /> : null}
      <span className="wk-skeleton__lines">
        {Array.from({ length: lines }, (_, index) => (
          <span key={index} className="wk-skeleton__line" />
        ))}
      </span>
    </div>
  )
}
