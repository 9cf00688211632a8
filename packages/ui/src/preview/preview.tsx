import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { PreviewItem, PreviewProps } from './types.ts'

/**
 * An order, a ticket, a form that was sent: names and values, in a real `<dl>`.
 *
 * @example
 * <Preview head={{ label: '付款金额', value: '¥2400.00' }} items={[{ label: '商品', value: '电动打蛋机' }]} actions={[{ label: '操作', tone: 'primary', onClick: pay }]} />
 * @see https://weui.io/#preview
 */
export function Preview({ head, items, actions = [], className }: PreviewProps): Element {
  return (
    <div className={classNames('wk-preview', className)}>
      <dl className="wk-preview__items">
        {head === undefined ? null : <Item {...head} className="wk-preview__head" />}
        {items.map((item, index) => (
          <Item key={index} {...item} className="wk-preview__item" />
        ))}
      </dl>
      {actions.length === 0 ? null : (
        <div className="wk-preview__actions">
          {actions.map(({ label, tone = 'default', onClick }, index) => (
            <button
              key={index}
              type="button"
              className={`wk-preview__action wk-preview__action_${tone}`}
              onClick={onClick}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function Item({ label, value, className }: PreviewItem & { className: string }): Element {
  return (
    <div className={className}>
      <dt className="wk-preview__label">{label}</dt>
      <dd className="wk-preview__value">{value}</dd>
    </div>
  )
}
