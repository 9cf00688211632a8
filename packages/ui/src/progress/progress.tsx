import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { CancelIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { ProgressProps } from './types.ts'

/** What it says by itself. */
const texts = { cancel: zh.cancel }

/**
 * How far something has come: a native `<progress>`.
 *
 * @example
 * <Progress aria-label="上传" value={80} onCancel={stop} />
 * @see https://weui.io/#progress
 */
export function Progress({ value, onCancel, className, 'aria-label': label }: ProgressProps): Element {
  const locale = useLocale(texts)
  return (
    <div className={classNames('wk-progress', className)}>
      <progress className="wk-progress__bar" value={value} max={100} aria-label={label} />
      {onCancel ? (
        <button type="button" className="wk-progress__cancel" aria-label={locale.cancel} onClick={onCancel}>
          <CancelIcon size={24} />
        </button>
      ) : null}
    </div>
  )
}
