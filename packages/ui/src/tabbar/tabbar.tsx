import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { TabbarItem, TabbarProps } from './types.ts'

/**
 * The main pages of an application, at the bottom of the screen: a navigation of links or buttons. For panels of one page there is
 * {@link Navbar}.
 *
 * @example
 * <Tabbar value="home" items={[{ value: 'home', label: '首页', icon: <HomeIcon />, href: '/' }]} />
 * @see https://weui.io/#tabbar
 */
export function Tabbar({ items, value, onChange, fixed, className, 'aria-label': label }: TabbarProps): Element {
  return (
    <nav className={classNames('wk-tabbar', fixed && 'wk-tabbar_fixed', className)} aria-label={label}>
      {items.map((item) => (
        <TabbarLink key={item.value} {...item} isOpen={item.value === value} onClick={() => onChange?.(item.value)} />
      ))}
    </nav>
  )
}

function TabbarLink({
  label,
  icon,
  badge,
  href,
  isOpen,
  onClick,
}: TabbarItem & { isOpen: boolean; onClick: () => void }): Element {
  const attributes = {
    className: classNames('wk-tabbar__item', isOpen && 'wk-tabbar__item_on'),
    'aria-current': isOpen ? ('page' as const) : undefined,
    onClick,
  }
  const content = (
    <>
      <span className="wk-tabbar__icon">
        {icon}
        {badge}
      </span>
      <span className="wk-tabbar__label">{label}</span>
    </>
  )
  return href === undefined ? (
    <button type="button" {...attributes}>
      {content}
    </button>
  ) : (
    <a href={href} {...attributes}>
      {content}
    </a>
  )
}
