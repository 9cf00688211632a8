import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { InfiniteList, MediaBox } from '../index.ts'

export const demo: Demo = {
  title: { zh: '无限列表', en: 'Infinite list' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  const [count, setCount] = useState(30)
  async function loadMore(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300))
    setCount((before) => before + 30)
  }
  return (
    <InfiniteList
      aria-label="展品"
      items={Array.from({ length: count }, (_, index) => index + 1)}
      itemKey={(number) => number}
      estimatedHeight={80}
      onLoadMore={loadMore}
      hasMore={count < 300}
    >
      {(number) => <MediaBox title={`展品 ${number}`} desc={'介绍'.repeat(1 + ((number * 7) % 30))} />}
    </InfiniteList>
  )
}
