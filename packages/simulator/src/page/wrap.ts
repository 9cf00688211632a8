/** Lets a property take another value than it is given, and says when it has. */
export function wrapSetter(
  target: object,
  name: string,
  before = (value: unknown): unknown => value,
  after?: (target: unknown) => void,
): void {
  const original = Object.getOwnPropertyDescriptor(target, name)
  if (original?.set === undefined) return
  Object.defineProperty(target, name, {
    ...original,
    set(this: unknown, value: unknown) {
      original.set?.call(this, before(value))
      after?.(this)
    },
  })
}

/** Lets a method take other arguments than it is given, and says when it has run. */
export function wrapMethod<Target extends object>(
  target: Target,
  name: string,
  before: (args: readonly unknown[], target: Target) => readonly unknown[],
  after?: (target: unknown) => void,
): void {
  const original: unknown = Reflect.get(target, name)
  if (typeof original !== 'function') return
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value(this: Target, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, before(args, this))
      after?.(this)
      return result
    },
  })
}
