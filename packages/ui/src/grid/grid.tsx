import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { GridItem, GridProps } from './types.ts'

/**
 * The things one can do, as pictures in a grid (九宫格): a list of links or buttons.
 *
 * @example
 * <Grid items={[{ label: '扫码签到', icon: <img src="/scan.svg" alt="" />, onClick: scan }]} />
 * @see https://weui.io/#grid
 */
export function Grid({ items, columns = 3, className }: GridProps): Element {
  return (
    <ul className={classNames('wk-grid', `wk-grid_${columns}`, className)} role="list">
      {items.map((item, index) => (
        <li key={index} className="wk-grid__item">
          <GridLink {...item} />
        </li>
      ))}
    </ul>
  )
}

function GridLink({ label, icon, href, onClick }: GridItem): Element {
  const content = (
    <>
      <span className="wk-grid__icon">{icon}</span>
      <span className="wk-grid__label">{label}</span>
    </>
  )
  return href === undefined ? (
    <button type="button" className="wk-grid__link" onClick={onClick}>
      {content}
    </button>
  ) : (
    <a className="wk-grid__link" href={href} onClick={onClick}>
      {content}
    </a>
  )
}
