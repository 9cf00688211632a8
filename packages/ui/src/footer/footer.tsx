import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { FooterProps } from './types.ts'

/**
 * The end of a page.
 *
 * @example
 * <Footer links={[{ label: '隐私政策', href: '/privacy' }]}>Copyright © 2026 展会助手</Footer>
 * @see https://weui.io/#footer
 */
export function Footer({ children, links = [], className }: FooterProps): Element {
  return (
    <footer className={classNames('wk-footer', className)}>
      {links.length === 0 ? null : (
        <div className="wk-footer__links">
          {links.map(({ label, href }) => (
            <a key={href} className="wk-footer__link" href={href}>
              {label}
            </a>
          ))}
        </div>
      )}
      {children == null ? null : <div className="wk-footer__text">{children}</div>}
    </footer>
  )
}
