import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Textarea } from '../index.ts'

export const demo: Demo = {
  title: { zh: '文本域', en: 'Textarea' },
  examples: [
    {
      name: 'counter',
      title: { zh: '计数', en: 'Counter' },
      Example: Counter,
      tolerance: { care: 0.004 },
      deviation: 'In care mode the third tier of text is darker than the official one, to reach a contrast of 4.5:1.',
    },
    { name: 'grow', title: { zh: '自动高度', en: 'Growing' }, Example: Grow },
  ],
}

function Counter(): Element {
  return (
    <List title="问题描述">
      <Field name="problem">
        <Textarea placeholder="请描述你所发生的问题" aria-label="问题描述" maxLength={200} />
      </Field>
    </List>
  )
}

function Grow(): Element {
  return (
    <List>
      <Field label="备注" layout="column">
        <Textarea autoGrow rows={1} defaultValue={'第一行\n第二行\n第三行'} />
      </Field>
    </List>
  )
}
