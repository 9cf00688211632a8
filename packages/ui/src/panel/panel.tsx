import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { ArrowIcon } from '../icon/icons.tsx'
import type { PanelProps } from './types.ts'

/**
 * Articles, products, exhibits: pictures and text under a heading.
 *
 * @example
 * <Panel title="热门展品" more={{ label: '查看更多', href: '/exhibits' }}>
 *   <MediaBox thumb={<img src="/arm.jpg" alt="" />} title="机械臂" desc="会写毛笔字" href="/exhibits/arm" />
 * </Panel>
 * @see https://weui.io/#panel
 */
export function Panel({ children, title, more, className }: PanelProps): Element {
  return (
    <section className={classNames('wk-panel', className)}>
      {title == null ? null : <h2 className="wk-panel__title">{title}</h2>}
      {children}
      {more === undefined ? null : <More {...more} />}
    </section>
  )
}

function More({ label, href, onClick }: NonNullable<PanelProps['more']>): Element {
  const className = 'wk-cell wk-cell_active wk-cell_access wk-cell_link'
  const content = (
    <>
      <span className="wk-cell__bd">{label}</span>
      <span className="wk-cell__ft">
        <ArrowIcon className="wk-cell__arrow" />
      </span>
    </>
  )
  return href === undefined ? (
    <button type="button" className={className} onClick={onClick}>
      {content}
    </button>
  ) : (
    <a className={className} href={href} onClick={onClick}>
      {content}
    </a>
  )
}
