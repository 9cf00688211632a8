import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, ListItem, Rate } from '../index.ts'

export const demo: Demo = {
  title: { zh: '评分', en: 'Rate' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <List>
      <Field label="评分" name="score" layout="end">
        <Rate defaultValue={3} aria-label="评分" />
      </Field>
      <ListItem title="综合评分" extra={<Rate readOnly value={4} aria-label="综合评分" />} />
    </List>
  )
}
