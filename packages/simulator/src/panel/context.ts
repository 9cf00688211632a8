import { createContext, type Context } from 'preact'
import { useContext } from 'preact/hooks'
import type { ToSimulator } from '../control/protocol.ts'
import { words, type Language, type Words } from './words.ts'

/** What every part of the panel needs. */
export interface PanelContext {
  readonly language: Language
  readonly words: Words
  readonly send: (order: ToSimulator) => void
}

export const PanelContext: Context<PanelContext> = createContext<PanelContext>({
  language: 'zh',
  words: words.zh,
  send: () => {},
})

export function usePanel(): PanelContext {
  return useContext(PanelContext)
}
