import { createContext, useContext } from '#framework'
import type { Locale } from './types.ts'

let pageLocale: Locale | undefined

/** What a `<WxRoot locale>` above says; imperative calls have no tree above them and use the page's. */
export const LocaleContext: ReturnType<typeof createContext<Locale | null>> = createContext<Locale | null>(null)

/**
 * Sets the language of what opens outside a `<WxRoot>`: dialogs, toasts and pickers opened by a call. In the browser only: on a server,
 * where pages of several languages are rendered at once, give `<WxRoot>` its `locale`.
 *
 * @example
 * setLocale(en)
 */
export function setLocale(locale: Locale | undefined): void {
  if (typeof document !== 'undefined') pageLocale = locale
}

/** The language to speak here: of `texts`, which are those in the default language that the component uses, or of what is set. */
export function useLocale<Key extends keyof Locale>(texts: Pick<Locale, Key>): Pick<Locale, Key> {
  return useContext(LocaleContext) ?? pageLocale ?? texts
}
