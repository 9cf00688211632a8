import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Programme, Visitor } from './api.ts'

/** What every page needs to know: who is looking, and what there is to see. */
export interface Expo extends Programme {
  readonly visitor: Visitor | undefined
}

export const ExpoContext = createContext<Expo | undefined>(undefined)

/** @throws outside of `<ExpoContext>`. */
export function useExpo(): Expo {
  const expo = useContext(ExpoContext)
  if (!expo) throw new Error('useExpo() outside of <ExpoContext>')
  return expo
}
