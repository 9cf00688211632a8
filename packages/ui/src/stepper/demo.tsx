import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Stepper } from '../index.ts'

export const demo: Demo = {
  title: { zh: '步进器', en: 'Stepper' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <List>
      <Field label="数量" name="count" layout="end">
        <Stepper defaultValue={1} min={1} max={9} />
      </Field>
      <Field label="重量 (kg)" name="weight" layout="end">
        <Stepper defaultValue={0.5} step={0.1} />
      </Field>
      <Field label="已停用" layout="end" disabled>
        <Stepper />
      </Field>
    </List>
  )
}
