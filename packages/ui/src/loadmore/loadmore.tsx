import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { Loading } from '../loading/loading.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { LoadmoreProps } from './types.ts'

/** What it says by itself. */
const texts = { loading: zh.loading, noMore: zh.noMore }

/**
 * The end of a list: more is coming, or nothing is.
 *
 * @example
 * <Loadmore loading={loading} />
 * @see https://weui.io/#loadmore
 */
export function Loadmore({ children, loading, dot, className }: LoadmoreProps): Element {
  const locale = useLocale(texts)
  const text = children ?? (loading ? locale.loading : locale.noMore)
  return (
    <div
      className={classNames(
        'wk-loadmore',
        !loading && 'wk-loadmore_line',
        !loading && dot && 'wk-loadmore_dot',
        className,
      )}
      role="status"
    >
      {loading ? <Loading /> : null}
      <span className="wk-loadmore__text">{text}</span>
    </div>
  )
}
