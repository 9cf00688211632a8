import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { InfoCircleIcon } from '../icon/icons.tsx'
import type { EmptyProps } from './types.ts'

/**
 * There is nothing to show.
 *
 * @example
 * <Empty title="还没有收藏" action={<Button href="/exhibits" size="medium">去逛逛</Button>} />
 */
export function Empty({ title, desc, image, action, className }: EmptyProps): Element {
  return (
    <div className={classNames('wk-empty', className)}>
      <div className="wk-empty__image">{image ?? <InfoCircleIcon size={64} />}</div>
      <div className="wk-empty__title">{title}</div>
      {desc == null ? null : <div className="wk-empty__desc">{desc}</div>}
      {action == null ? null : <div className="wk-empty__action">{action}</div>}
    </div>
  )
}
