/** `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

/** `care` is WeChat's 关怀模式: stronger colours, for larger text; `contrast` goes beyond it. */
export type Mode = 'standard' | 'care' | 'contrast'

/** The attributes by which WeUI's pages choose their palette (peers/ui.md §1.4, §1.5). */
export interface ThemeAttributes {
  'data-weui-theme'?: 'light' | 'dark' | undefined
  'data-weui-mode'?: 'care' | 'contrast' | undefined
}

/** The attributes for an element of your own, such as `<html>` rendered on a server. */
export function themeAttributes(theme: Theme, mode: Mode): ThemeAttributes {
  return {
    'data-weui-theme': theme === 'auto' ? undefined : theme,
    'data-weui-mode': mode === 'standard' ? undefined : mode,
  }
}

/**
 * Chooses the palette of the whole page. Needs no component: `<html data-weui-theme="dark">` in the page itself does the same.
 *
 * @example
 * setTheme('dark')
 */
export function setTheme(theme: Theme, mode: Mode = 'standard'): void {
  for (const [name, value] of Object.entries(themeAttributes(theme, mode))) {
    if (value === undefined) document.documentElement.removeAttribute(name)
    else document.documentElement.setAttribute(name, value)
  }
}
