import { type Element, useLayoutEffect } from '#framework'
import { classNames } from '../class-names.ts'
import { LocaleContext, setLocale } from '../locale/locale.ts'
import { zhCN } from '../locale/zh-cn.ts'
import { setTheme, themeAttributes } from '../theme/theme.ts'
import type { WxRootProps } from './types.ts'

/**
 * The page: background, type, palette and language. Optional: every component works without it.
 *
 * @example
 * <WxRoot theme="auto" locale={en}><App /></WxRoot>
 */
export function WxRoot({
  children,
  theme = 'auto',
  mode = 'standard',
  locale = zhCN,
  className,
}: WxRootProps): Element {
  // Overlays stand outside this element, at the end of the body: the page as a whole has to know.
  useLayoutEffect(() => setTheme(theme, mode), [theme, mode])
  useLayoutEffect(() => setLocale(locale), [locale])
  return (
    <LocaleContext.Provider value={locale}>
      <div className={classNames('wk-root', className)} lang={locale.tag} {...themeAttributes(theme, mode)}>
        {children}
      </div>
    </LocaleContext.Provider>
  )
}
