import type { Clock } from '../world/clock.ts'

/** What runs on the world's clock for as long as a document lives. */
export interface Lifetime {
  /** Returns how to stop. */
  every(milliseconds: number, task: () => void): () => void
  after(milliseconds: number, task: () => void): () => void
  /** Stops everything. */
  end(): void
}

export function createLifetime(clock: Clock): Lifetime {
  const running = new Set<() => void>()

  function keep(halt: () => void): () => void {
    const stop = (): void => {
      running.delete(stop)
      halt()
    }
    running.add(stop)
    return stop
  }

  return {
    every: (milliseconds, task) => keep(clock.every(milliseconds, task)),
    after(milliseconds, task) {
      const stop = keep(
        clock.after(milliseconds, () => {
          running.delete(stop)
          task()
        }),
      )
      return stop
    },
    end() {
      for (const stop of running) stop()
    },
  }
}
