/** A length of time: milliseconds, or a figure with a unit. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`

/** The part of a clock that is saved with the world. */
export interface ClockState {
  /** Milliseconds the world is ahead of the machine. */
  offset: number
  /** The moment at which time stands still, in milliseconds since 1970; `null` while it runs. */
  frozenAt: number | null
}

/**
 * The world's time. It runs with the machine's until it is frozen or advanced; whatever is due on the way happens on the way, in order.
 *
 * @example
 * world.clock.freeze()
 * world.clock.advance('2h')   // tokens and tickets expire, beacons have been reported 7200 times
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  freeze(): void
  resume(): void
  advance(by: Duration): void
  /** Runs a task every so many milliseconds of world time. Returns how to stop. */
  every(milliseconds: number, task: () => void): () => void
  /** Runs a task once, so many milliseconds of world time from now. Returns how to call it off. */
  after(milliseconds: number, task: () => void): () => void
  /** Drops all tasks. */
  close(): void
}

interface Task {
  due: number
  readonly period: number | undefined
  readonly run: () => void
}

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** @throws {RangeError} when the text is no duration. */
export function milliseconds(duration: Duration): number {
  if (typeof duration === 'number') return duration
  const [, figure, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? []
  if (figure === undefined || !isUnit(unit)) {
    throw new RangeError(`"${duration}" is no duration; write a number of milliseconds, or "90s", "30m", "2h", "1d"`)
  }
  return Number(figure) * units[unit]
}

function isUnit(unit: string | undefined): unit is keyof typeof units {
  return unit !== undefined && unit in units
}

/** @param machine - What time it is outside, in milliseconds. */
export function createClock(state: ClockState, machine: () => number): Clock {
  const tasks = new Set<Task>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const now = (): number => state.frozenAt ?? machine() + state.offset

  function next(): Task | undefined {
    let first: Task | undefined
    for (const task of tasks) if (first === undefined || task.due < first.due) first = task
    return first
  }

  function runNext(task: Task): void {
    if (task.period === undefined) tasks.delete(task)
    else task.due += task.period
    task.run()
  }

  function arm(): void {
    clearTimeout(timer)
    const task = next()
    if (task === undefined || state.frozenAt !== null) return
    timer = setTimeout(
      () => {
        for (let due = next(); due !== undefined && due.due <= now(); due = next()) runNext(due)
        arm()
      },
      Math.max(0, task.due - now()),
    )
    // A simulator that nobody closes must not keep a test run alive.
    if (typeof timer === 'object' && 'unref' in timer) timer.unref()
  }

  function moveTo(moment: number): void {
    if (state.frozenAt === null) state.offset = moment - machine()
    else state.frozenAt = moment
  }

  function schedule(delay: number, period: number | undefined, run: () => void): () => void {
    const task: Task = { due: now() + delay, period, run }
    tasks.add(task)
    arm()
    return () => {
      tasks.delete(task)
      arm()
    }
  }

  return {
    now,
    freeze() {
      state.frozenAt = now()
      arm()
    },
    resume() {
      if (state.frozenAt === null) return
      state.offset = state.frozenAt - machine()
      state.frozenAt = null
      arm()
    },
    advance(by) {
      const target = now() + milliseconds(by)
      for (let due = next(); due !== undefined && due.due <= target; due = next()) {
        moveTo(Math.max(due.due, now()))
        runNext(due)
      }
      moveTo(target)
      arm()
    },
    every: (period, task) => schedule(period, period, task),
    after: (delay, task) => schedule(delay, undefined, task),
    close() {
      tasks.clear()
      clearTimeout(timer)
    },
  }
}
