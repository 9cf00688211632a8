import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { StepsProps } from './types.ts'

/**
 * Where one is on the way through several steps.
 *
 * @example
 * <Steps current={1} items={[{ title: '提交' }, { title: '审核', desc: '1 到 3 天' }, { title: '完成' }]} />
 * @see https://weui.io/#steps
 */
export function Steps({ items, current, direction = 'vertical', className }: StepsProps): Element {
  return (
    <ol className={classNames('wk-steps', `wk-steps_${direction}`, className)} role="list">
      {items.map(({ title, desc }, index) => (
        <li
          key={index}
          className={classNames('wk-step', index < current && 'wk-step_done', index <= current && 'wk-step_reached')}
          aria-current={index === current ? 'step' : undefined}
        >
          <div className="wk-step__title">{title}</div>
          {desc == null ? null : <div className="wk-step__desc">{desc}</div>}
        </li>
      ))}
    </ol>
  )
}
