import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { Loading } from '../loading/loading.tsx'
import type { ButtonProps } from './types.ts'

/**
 * A button, or with `href` a link that looks like one. A native `<button>` or `<a>`: keyboard, focus and forms work as ever.
 *
 * @example
 * <Button variant="primary" onClick={save} loading={saving}>保存</Button>
 * @see https://weui.io/#button
 */
export function Button({
  variant = 'default',
  size = 'large',
  block,
  inline,
  overlay,
  loading,
  disabled,
  href,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): Element {
  const classes = classNames(
    'wk-button',
    `wk-button_${variant}`,
    size !== 'large' && `wk-button_${size}`,
    block && 'wk-button_block',
    inline && 'wk-button_inline',
    overlay && 'wk-button_overlay',
    loading && 'wk-button_loading',
    disabled && 'wk-button_disabled',
    className,
  )
  const content = (
    <>
      {loading && <Loading />}
      {children}
    </>
  )
  const shared = { ...rest, className: classes, children: content }
  if (href !== undefined && !disabled && !loading) return <a {...shared} href={href} onClick={onClick} />
  // While loading the button stays focusable: a `disabled` one would drop the focus that is on it.
  const busy = loading ? { 'aria-busy': true, 'aria-disabled': true, type: 'button' as const } : { type, onClick }
  return <button {...shared} disabled={disabled} {...busy} />
}
