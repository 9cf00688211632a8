import { type Element, useId } from '#framework'
import { classNames } from '../class-names.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { Overlay } from '../overlay/overlay.tsx'
import type { ActionSheetProps } from './types.ts'

/** What it says by itself. */
const texts = { cancel: zh.cancel, choose: zh.choose }

/**
 * A choice of actions from the bottom of the screen. As a call: {@link actionSheet}.
 *
 * @example
 * <ActionSheet open={open} onClose={close} items={[{ label: '拍照', value: 'camera' }]} onSelect={pick} />
 * @see https://weui.io/#actionsheet
 */
export function ActionSheet<T>({ title, items, onSelect, cancelText, ...layer }: ActionSheetProps<T>): Element {
  const titleId = useId()
  const { cancel, choose } = useLocale(texts)
  const hasTitle = title != null
  return (
    <Overlay
      {...layer}
      role="dialog"
      aria-label={hasTitle ? undefined : choose}
      aria-labelledby={hasTitle ? titleId : undefined}
      maskClosable
      className="wk-action-sheet"
    >
      {hasTitle ? (
        <div className="wk-action-sheet__title">
          <div className="wk-action-sheet__title-text" id={titleId}>
            {title}
          </div>
        </div>
      ) : null}
      <div className="wk-action-sheet__menu">
        {items.map(({ label, desc, value, tone, disabled }, index) => (
          <button
            key={index}
            type="button"
            className={classNames(
              'wk-action-sheet__item',
              tone === 'warn' && 'wk-action-sheet__item_warn',
              desc != null && 'wk-action-sheet__item_desc',
            )}
            disabled={disabled}
            onClick={() => onSelect(value)}
          >
            {label}
            {desc == null ? null : <span className="wk-action-sheet__desc">{desc}</span>}
          </button>
        ))}
      </div>
      <div className="wk-action-sheet__cancel">
        <button type="button" className="wk-action-sheet__item" onClick={() => layer.onClose('mask')}>
          {cancelText ?? cancel}
        </button>
      </div>
    </Overlay>
  )
}
