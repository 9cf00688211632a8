import { type Element, useEffect, useLayoutEffect, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { LocaleContext, setLocale } from '../locale/locale.ts'
import { setTheme, themeAttributes } from '../theme/theme.ts'
import { watchCareMode } from './care-mode.ts'
import { followFontScale } from './font-scale.ts'
import { followKeyboard } from './keyboard-inset.ts'
import type { WxRootProps } from './types.ts'

/**
 * The page: background, type, palette, language, and what the user has set in WeChat. Optional: every component works without it.
 *
 * @example
 * <WxRoot fontScale="auto" locale={en}><App /></WxRoot>
 */
export function WxRoot({
  children,
  theme = 'auto',
  mode = 'auto',
  fontScale = 'off',
  locale,
  className,
}: WxRootProps): Element {
  const [isCareMode, setIsCareMode] = useState(false)
  const shownMode = mode === 'auto' ? (isCareMode ? 'care' : 'standard') : mode

  useEffect(() => (mode === 'auto' ? watchCareMode(setIsCareMode) : undefined), [mode])
  useEffect(() => (fontScale === 'auto' ? followFontScale() : undefined), [fontScale])
  useEffect(followKeyboard, [])
  // Overlays stand outside this element, at the end of the body: the page as a whole has to know.
  useLayoutEffect(() => setTheme(theme, shownMode), [theme, shownMode])
  useLayoutEffect(() => setLocale(locale), [locale])
  return (
    <LocaleContext.Provider value={locale ?? null}>
      <div
        className={classNames('wk-root', className)}
        lang={locale?.tag ?? 'zh-CN'}
        {...themeAttributes(theme, shownMode)}
      >
        {children}
      </div>
    </LocaleContext.Provider>
  )
}
