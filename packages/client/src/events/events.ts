import { onAbort } from '../call/on-abort.ts'
import type { EventMethod } from './subscription.ts'

/**
 * An event as an async iterator: it subscribes on the first step and stops when the loop is left or the signal fires. Events that come
 * faster than they are taken wait.
 *
 * @example
 * for await (const { beacons } of events(wx.onSearchBeacons, { signal })) show(beacons)
 *
 * @throws {WechatError} when the event cannot be subscribed to, and for an event that was unreadable
 */
export async function* events<Payload>(
  subscribe: EventMethod<Payload, never>,
  { signal }: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Payload, void, void> {
  const waiting: Payload[] = []
  let failure: { readonly error: unknown } | undefined
  let wake = (): void => {}
  const stop = subscribe(
    (payload) => {
      waiting.push(payload)
      wake()
    },
    {
      onError(error) {
        failure = { error }
        wake()
      },
    },
  )
  const forget = onAbort(signal, () => wake())
  try {
    while (!(signal && signal.aborted)) {
      const next = waiting.splice(0)
      yield* next
      if (failure) throw failure.error
      if (next.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    stop()
    forget()
  }
}
