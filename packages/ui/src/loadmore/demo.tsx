import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Loadmore } from '../index.ts'

export const demo: Demo = {
  title: { zh: '加载更多', en: 'Loadmore' },
  examples: [
    { name: 'loading', title: { zh: '加载中', en: 'Loading' }, Example: Busy },
    { name: 'end', title: { zh: '到底了', en: 'The end' }, Example: End },
  ],
}

function Busy(): Element {
  return <Loadmore loading />
}

function End(): Element {
  return (
    <>
      <Loadmore>暂无数据</Loadmore>
      <Loadmore dot />
    </>
  )
}
