import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Exhibit, Visitor } from './api.ts'

/** What every page needs to know: who is looking, and what there is to see. */
export interface Expo {
  readonly visitor: Visitor | undefined
  readonly exhibits: readonly Exhibit[]
}

export const ExpoContext = createContext<Expo>({ visitor: undefined, exhibits: [] })

export function useExpo(): Expo {
  return useContext(ExpoContext)
}
