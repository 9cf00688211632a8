import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Skeleton } from '../index.ts'

export const demo: Demo = {
  title: { zh: '骨架屏', en: 'Skeleton' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <>
      <Skeleton thumb lines={2} />
      <Skeleton label="正在加载文章" />
    </>
  )
}
