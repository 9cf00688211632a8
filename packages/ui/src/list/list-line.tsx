import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { ArrowIcon } from '../icon/icons.tsx'
import type { ListItemProps } from './types.ts'

/** What stands in the `<li>` of a {@link ListItem}: text, or a link, or a button. */
export function ListLine({
  title,
  desc,
  extra,
  media,
  children,
  href,
  onClick,
  arrow,
  link,
  disabled,
}: Omit<ListItemProps, 'className'>): Element {
  const pressable = href !== undefined || onClick !== undefined
  const hasArrow = arrow ?? (pressable && !link)
  const classes = classNames(
    'wk-cell',
    pressable && !disabled && 'wk-cell_active',
    hasArrow && 'wk-cell_access',
    link && 'wk-cell_link',
    disabled && 'wk-cell_disabled',
  )
  const content = (
    <>
      {media != null && <span className="wk-cell__hd">{media}</span>}
      <span className="wk-cell__bd">
        {title}
        {children}
        {desc != null && <span className="wk-cell__desc">{desc}</span>}
      </span>
      {(extra != null || hasArrow) && (
        <span className="wk-cell__ft">
          {extra}
          {hasArrow && <ArrowIcon className="wk-cell__arrow" />}
        </span>
      )}
    </>
  )
  const line = { className: classes, onClick, children: content }
  if (!pressable) return <div {...line} />
  return href !== undefined && !disabled ? (
    <a {...line} href={href} />
  ) : (
    <button {...line} type="button" disabled={disabled} />
  )
}
