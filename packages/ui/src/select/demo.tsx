import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Select } from '../index.ts'

export const demo: Demo = {
  title: { zh: '选择框', en: 'Select' },
  examples: [
    { name: 'labelled', title: { zh: '带标签', en: 'With a label' }, Example: Labelled },
    { name: 'alone', title: { zh: '无标签', en: 'Without a label' }, Example: Alone },
  ],
}

const countries = [
  { value: 'cn', label: '中国' },
  { value: 'us', label: '美国' },
  { value: 'uk', label: '英国' },
]

function Labelled(): Element {
  return (
    <List>
      <Field label="国家" name="country">
        <Select options={countries} />
      </Field>
    </List>
  )
}

function Alone(): Element {
  return (
    <List title="联系方式">
      <Field name="contact">
        <Select
          aria-label="联系方式"
          placeholder="请选择"
          options={[
            { value: 'wechat', label: '微信号' },
            { value: 'qq', label: 'QQ号' },
            { value: 'email', label: 'Email' },
          ]}
        />
      </Field>
    </List>
  )
}
