import type { Grant } from '../config/config.ts'
import { isWechatError } from '../errors/is-wechat-error.ts'
import type { HookRuntime } from './runtime.ts'

/** How far the page has got. */
export type WechatState =
  | { readonly status: 'configuring' }
  | { readonly status: 'ready'; readonly grant: Grant }
  | { readonly status: 'outside' }
  | { readonly status: 'failed'; readonly error: unknown }

/**
 * Configures the page now, and tells how far it has got.
 *
 * @example
 * const state = useWechat(wx)
 * if (state.status === 'outside') return <OpenInWechat/>
 */
export type UseWechat = (wx: { ready(): Promise<Grant> }) => WechatState

export function createUseWechat({ useState, useEffect }: Pick<HookRuntime, 'useState' | 'useEffect'>): UseWechat {
  return (wx) => {
    const [state, setState] = useState<WechatState>({ status: 'configuring' })
    useEffect(() => {
      let there = true
      const show = (next: WechatState): void => {
        if (there) setState(next)
      }
      wx.ready().then(
        (grant) => show({ status: 'ready', grant }),
        (error: unknown) =>
          show(isWechatError(error) && error.code === 'outside' ? { status: 'outside' } : { status: 'failed', error }),
      )
      return () => {
        there = false
      }
    }, [wx])
    return state
  }
}
