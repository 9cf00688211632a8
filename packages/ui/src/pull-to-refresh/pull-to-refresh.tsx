import { type Element, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { Loading } from '../loading/loading.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { PullToRefreshProps } from './types.ts'
import { usePull } from './use-pull.ts'

/** What it says by itself. */
const texts = {
  loading: zh.loading,
  pullToRefresh: zh.pullToRefresh,
  refresh: zh.refresh,
  releaseToRefresh: zh.releaseToRefresh,
}

/**
 * A page that is pulled down to get what is new. Who cannot pull finds a button in its place, by Tab or screen reader.
 *
 * @example
 * <PullToRefresh onRefresh={reload}><List>…</List></PullToRefresh>
 */
export function PullToRefresh({ children, onRefresh, disabled = false, className }: PullToRefreshProps): Element {
  const locale = useLocale(texts)
  const root = useRef<HTMLDivElement>(null)
  const { state, refresh } = usePull(root, onRefresh, disabled)
  const said = { rest: '', pulling: locale.pullToRefresh, ready: locale.releaseToRefresh, refreshing: locale.loading }
  return (
    <div ref={root} className={classNames('wk-pull', `wk-pull_${state}`, className)}>
      <div className="wk-pull__indicator" role="status">
        {state === 'refreshing' ? <Loading /> : null}
        {said[state]}
      </div>
      {disabled ? null : (
        <button type="button" className="wk-pull__button" onClick={() => void refresh()}>
          {locale.refresh}
        </button>
      )}
      <div className="wk-pull__content">{children}</div>
    </div>
  )
}
