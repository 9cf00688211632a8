import { createContext, type Context } from 'preact'
import { useContext } from 'preact/hooks'
import type { ToSimulator } from '../control/protocol.ts'
import type { Control } from './open-control.ts'
import { words, type Language, type Words } from './words.ts'

/** What every part of the panel needs. */
export interface PanelContext {
  readonly language: Language
  readonly words: Words
  readonly send: (order: ToSimulator) => void
  /** Hears what the simulator says. Returns how to stop. */
  readonly listen: Control['listen']
}

export const PanelContext: Context<PanelContext> = createContext<PanelContext>({
  language: 'zh',
  words: words.zh,
  send: () => {},
  listen: () => () => {},
})

export function usePanel(): PanelContext {
  return useContext(PanelContext)
}
