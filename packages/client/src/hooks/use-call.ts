import { isCancel } from '../errors/is-cancel.ts'
import type { HookRuntime } from './runtime.ts'

/** What a call is doing, and how to make it. */
export interface CallState<Args extends readonly unknown[], Result> {
  /** The latest result. */
  readonly data: Result | undefined
  /** Why the latest call failed; a user's cancel is no failure. */
  readonly error: unknown
  readonly pending: boolean
  /** Makes the call. Never rejects: a failure is in `error`, and the promise yields `undefined`. */
  readonly run: (...args: Args) => Promise<Result | undefined>
}

/**
 * A call whose progress the component shows.
 *
 * @example
 * const { data, pending, error, run } = useCall(wx.scanQRCode)
 * <button disabled={pending} onClick={() => run({ needResult: true })}>{data?.resultStr ?? 'Scan'}</button>
 */
export type UseCall = <Args extends readonly unknown[], Result>(
  method: (...args: Args) => Promise<Result>,
) => CallState<Args, Result>

export function createUseCall({ useState, useRef, useEffect }: HookRuntime): UseCall {
  return <Args extends readonly unknown[], Result>(method: (...args: Args) => Promise<Result>) => {
    type State = Omit<CallState<Args, Result>, 'run'>
    const [state, setState] = useState<State>({ data: undefined, error: undefined, pending: false })
    // Only the latest call of a component that is still there shows.
    const latest = useRef(0)
    useEffect(() => () => void (latest.current = -1), [])

    const run = async (...args: Args): Promise<Result | undefined> => {
      const mine = ++latest.current
      const show = (next: State): void => {
        if (latest.current === mine) setState(next)
      }
      show({ data: state.data, error: undefined, pending: true })
      try {
        const data = await method(...args)
        show({ data, error: undefined, pending: false })
        return data
      } catch (error) {
        show({ data: state.data, error: isCancel(error) ? undefined : error, pending: false })
        return undefined
      }
    }
    return { ...state, run }
  }
}
