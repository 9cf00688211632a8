import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

export const LanguageContext = createContext<Language>('zh')

/** Says a text in the language that the reader chose. */
export function useText(): (text: Bilingual) => string {
  const language = useContext(LanguageContext)
  return (text) => text[language]
}
