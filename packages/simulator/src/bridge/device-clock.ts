/** The clock of the phone as a page reads it. */
export interface DeviceClock {
  /** Puts it ahead of the right time, or behind it, by so many milliseconds. */
  setSkew(skew: number): void
  /** Gives the page the right time back. */
  remove(): void
}

/** `Date` of the page, wrong by what is set; other clocks, such as `performance.now()`, only count and stay right. */
export function createDeviceClock(window: Window & typeof globalThis): DeviceClock {
  const { Date: Right } = window
  let current = 0
  const now = (): number => Right.now() + current
  // A proxy keeps prototype, `instanceof` and every other function of `Date` as they are.
  const wrong = new Proxy(Right, {
    construct: (target, args, newTarget): object =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new Right(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  })
  return {
    setSkew(skew) {
      current = skew
      if (skew !== 0) window.Date = wrong
    },
    remove() {
      if (window.Date === wrong) window.Date = Right
    },
  }
}
