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
      {media == null ? null : <span className="wk-cell__hd">{media}</span>}
      <span className="wk-cell__bd">
        {title}
        {children}
        {desc == null ? null : <span className="wk-cell__desc">{desc}</span>}
      </span>
      {extra == null && !hasArrow ? null : (
        <span className="wk-cell__ft">
          {extra}
          {hasArrow ? <ArrowIcon className="wk-cell__arrow" /> : null}
        </span>
      )}
    </>
  )
  if (!pressable) return <div className={classes}>{content}</div>
  if (href !== undefined && !disabled) {
    return (
      <a className={classes} href={href} onClick={onClick}>
        {content}
      </a>
    )
  }
  return (
    <button className={classes} type="button" disabled={disabled} onClick={onClick}>
      {content}
    </button>
  )
}
