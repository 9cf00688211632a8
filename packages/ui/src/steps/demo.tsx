import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Steps } from '../index.ts'

export const demo: Demo = {
  title: { zh: '步骤条', en: 'Steps' },
  examples: [
    {
      name: 'vertical',
      title: { zh: '垂直', en: 'Vertical' },
      Example: Vertical,
      tolerance: { care: 0.004 },
      deviation: 'In care mode the third tier of text is darker than the official one, to reach a contrast of 4.5:1.',
    },
    { name: 'horizontal', title: { zh: '水平', en: 'Horizontal' }, Example: Horizontal },
  ],
}

const items = [
  { title: '标题', desc: '描述内容详情' },
  { title: '标题', desc: '描述内容详情' },
  { title: '标题', desc: '描述内容详情' },
]

function Vertical(): Element {
  return <Steps current={1} items={items} />
}

function Horizontal(): Element {
  return <Steps direction="horizontal" current={1} items={items} />
}
