import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from '../index.ts'

export const demo: Demo = {
  title: { zh: '单选与复选', en: 'Radio and checkbox' },
  examples: [
    { name: 'radio', title: { zh: '单选', en: 'Radio' }, Example: Radios },
    {
      name: 'checkbox',
      title: { zh: '复选', en: 'Checkbox' },
      Example: Checkboxes,
      tolerance: { care: 0.002 },
      deviation: 'The official mark is the green of the light palette in every mode; ours follows the palette.',
    },
    { name: 'most', title: { zh: '最多两项', en: 'At most two' }, Example: AtMostTwo },
  ],
}

function Radios(): Element {
  return (
    <RadioGroup title="单选列表项" name="line" defaultValue="2">
      <Radio value="1">cell standard</Radio>
      <Radio value="2">cell standard</Radio>
    </RadioGroup>
  )
}

function Checkboxes(): Element {
  return (
    <CheckboxGroup title="复选列表项" name="lines" defaultValue={['1']}>
      <Checkbox value="1">standard is dealt for u.</Checkbox>
      <Checkbox value="2">standard is dealicient for u.</Checkbox>
    </CheckboxGroup>
  )
}

function AtMostTwo(): Element {
  const [chosen, setChosen] = useState<readonly string[]>(['ai', 'robots'])
  const isFull = chosen.length >= 2
  return (
    <CheckboxGroup title="感兴趣的展区" tips="最多两项" value={chosen} onChange={setChosen}>
      {[
        { value: 'ai', label: '人工智能' },
        { value: 'robots', label: '机器人' },
        { value: 'cars', label: '新能源车' },
      ].map(({ value, label }) => (
        <Checkbox key={value} value={value} disabled={isFull && !chosen.includes(value)}>
          {label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
