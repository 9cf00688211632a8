import type { SetShare, ShareCard } from '../share/set-share.ts'
import type { HookRuntime } from './runtime.ts'

/**
 * The page's share card, for as long as the component is there; set again when it changes and after each route change. Nothing is set
 * while `card` is undefined.
 *
 * @example
 * useShare(wx, { title: exhibit.title, imgUrl: exhibit.cover })
 */
export type UseShare = (
  wx: { readonly setShare: SetShare },
  card: ShareCard | undefined,
  onError?: (error: unknown) => void,
) => void

export function createUseShare({ useEffect }: Pick<HookRuntime, 'useEffect'>): UseShare {
  return (wx, card, onError = () => {}) => {
    useEffect(() => {
      if (card) wx.setShare(card).catch(onError)
    }, [wx, JSON.stringify(card)])
  }
}
