import type { Happening } from './simulator.ts'

/** Tells whoever watches what happens. */
export interface News {
  tell(happening: Happening): void
  /** Returns how to stop. */
  watch(listener: (happening: Happening) => void): () => void
}

export function createNews(): News {
  const listeners = new Set<(happening: Happening) => void>()
  return {
    tell(happening) {
      for (const listener of listeners) listener(happening)
    },
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
