import { mount, type Node } from '#framework'
import { leaveTime } from './use-presence.ts'

/** What the view of an imperative call is given. */
export interface Presented<T> {
  readonly open: boolean
  /** Answers the call and closes. Only the first answer counts. */
  readonly settle: (value: T) => void
  /** Ends the call with an error and closes. */
  readonly fail: (error: unknown) => void
  /** Lets the next call open over this one: for a callback that asks something itself. */
  readonly letNextOpen: () => void
}

export interface PresentOptions<T> {
  /** The answer where there is no page to ask in: on a server. */
  readonly dismissed: T
  /** Closes the overlay and rejects the call with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

let lastTurn: Promise<void> = Promise.resolve()

/**
 * Opens `view` outside the application's tree and waits for its answer. Calls queue: the second opens when the first is answered.
 *
 * @throws the reason of `signal` when it aborts
 */
export async function present<T>(
  view: (presented: Presented<T>) => Node,
  { dismissed, signal }: PresentOptions<T>,
): Promise<T> {
  if (typeof document === 'undefined') return dismissed
  const before = lastTurn
  let letNextOpen = (): void => undefined
  lastTurn = new Promise((resolve) => {
    letNextOpen = resolve
  })
  try {
    await untilAborted(before, signal)
    return await show(view, letNextOpen, signal)
  } finally {
    // A call that was aborted while it waited must not let the next one open before its turn.
    void before.then(letNextOpen)
  }
}

function show<T>(
  view: (presented: Presented<T>) => Node,
  letNextOpen: () => void,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const close = (): void => {
      signal?.removeEventListener('abort', abort)
      mounted.update(view({ ...presented, open: false }))
      setTimeout(() => mounted.unmount(), leaveTime + 50)
    }
    let isSettled = false
    const settleOnce = (settle: () => void): void => {
      if (isSettled) return
      isSettled = true
      settle()
      close()
    }
    const abort = (): void => presented.fail(reasonOf(signal))
    const presented: Presented<T> = {
      open: true,
      settle: (value) => settleOnce(() => resolve(value)),
      fail: (error) => settleOnce(() => reject(error)),
      letNextOpen,
    }
    const mounted = mount(view(presented), document.createElement('div'))
    signal?.addEventListener('abort', abort)
  })
}

/** `promise`, unless `signal` aborts before it. */
function untilAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(reasonOf(signal))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    void promise.then(resolve).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Old WebViews abort without a reason. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  return signal?.reason ?? new DOMException('The call was aborted.', 'AbortError')
}
