import { type Element, useMemo, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { Loadmore } from '../loadmore/loadmore.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { Space } from './space.tsx'
import type { InfiniteListProps } from './types.ts'
import { useLoadMore } from './use-load-more.ts'
import { useWindow } from './use-window.ts'

/** What it says by itself. */
const texts = { loadFailed: zh.loadFailed }

/**
 * A list without an end: only the rows near the screen are in the page, and more are fetched when the end comes near. Rows may be of
 * any height.
 *
 * @example
 * <InfiniteList items={exhibits} itemKey={({ id }) => id} onLoadMore={fetchNext} hasMore={!done}>
 *   {(exhibit) => <MediaBox title={exhibit.name} />}
 * </InfiniteList>
 */
export function InfiniteList<T>({
  items,
  itemKey,
  children,
  estimatedHeight = 56,
  onLoadMore,
  hasMore = onLoadMore !== undefined,
  className,
  'aria-label': label,
}: InfiniteListProps<T>): Element {
  const locale = useLocale(texts)
  const root = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => items.map(itemKey), [items])
  const { start, end, before, after } = useWindow(root, keys, estimatedHeight)
  const isNear = hasMore && end >= items.length
  const { state, retry } = useLoadMore(isNear, items.length, hasMore ? onLoadMore : undefined)
  return (
    <div ref={root} className={classNames('wk-infinite', className)}>
      <Space height={before} />
      <div role="list" aria-label={label} aria-busy={state === 'loading'}>
        {items.slice(start, end).map((item, offset) => {
          const index = start + offset
          return (
            <div
              key={keys[index]}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={hasMore ? -1 : items.length}
              data-row={index}
            >
              {children(item, index)}
            </div>
          )
        })}
      </div>
      <Space height={after} />
      {state === 'failed' ? (
        <button type="button" className="wk-infinite__retry" onClick={retry}>
          {locale.loadFailed}
        </button>
      ) : (
        <Loadmore loading={hasMore} />
      )}
    </div>
  )
}
