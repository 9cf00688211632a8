/** The three hooks that Preact and React have in common. */
export interface HookRuntime {
  readonly useState: <T>(initial: T) => readonly [T, (next: T) => void]
  readonly useEffect: (effect: () => void | (() => void), deps: readonly unknown[]) => void
  readonly useRef: <T>(initial: T) => { current: T }
}
