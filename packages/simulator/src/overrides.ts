import type { Outcome } from './bridge/outcome.ts'

/** Decides how a call ends, given what the page asked for. */
export type Handler = (options: unknown) => Outcome | Promise<Outcome>

/** Answers that a test or a scenario gives in place of the client. */
export interface Overrides {
  /** Those for once answer first, in the order they were given; then the latest lasting one. Returns how to withdraw it. */
  add(api: string, handler: Handler, once: boolean): () => void
  /** The one for a call; it is gone afterwards if it was for once. */
  take(api: string): Handler | undefined
}

interface Override {
  readonly api: string
  readonly handler: Handler
  readonly once: boolean
}

export function createOverrides(): Overrides {
  const list: Override[] = []
  const withdraw = (override: Override): void => {
    const index = list.indexOf(override)
    if (index >= 0) list.splice(index, 1)
  }
  return {
    add(api, handler, once) {
      const override: Override = { api, handler, once }
      list.push(override)
      return () => withdraw(override)
    },
    take(api) {
      const matching = list.filter((override) => override.api === api)
      const found = matching.find(({ once }) => once) ?? matching.at(-1)
      if (found?.once) withdraw(found)
      return found?.handler
    },
  }
}
