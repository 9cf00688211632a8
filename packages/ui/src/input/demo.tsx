import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, Input, List } from '../index.ts'

export const demo: Demo = {
  title: { zh: '输入框', en: 'Input' },
  examples: [
    {
      name: 'basic',
      title: { zh: '基本', en: 'Basic' },
      Example: Basic,
      tolerance: { care: 0.004 },
      deviation: 'In care mode the third tier of text is darker than the official one, to reach a contrast of 4.5:1.',
    },
    { name: 'types', title: { zh: '类型', en: 'Types' }, Example: Types },
    { name: 'states', title: { zh: '只读与置灰', en: 'Read-only and disabled' }, Example: States },
  ],
}

function Basic(): Element {
  return (
    <List title="输入框">
      <Field label="卡号" name="card">
        <Input placeholder="请输入16位数卡号" inputMode="numeric" maxLength={16} clearable />
      </Field>
      <Field label="持卡人" name="holder">
        <Input placeholder="请输入持卡人姓名" autoComplete="name" />
      </Field>
    </List>
  )
}

function Types(): Element {
  return (
    <List>
      <Field label="电话">
        <Input type="tel" placeholder="请输入号码" autoComplete="tel" />
      </Field>
      <Field label="金额">
        <Input type="number" inputMode="decimal" placeholder="请输入金额" />
      </Field>
      <Field label="日期">
        <Input type="date" defaultValue="2026-11-24" />
      </Field>
      <Field label="密码">
        <Input type="password" placeholder="请输入密码" autoComplete="current-password" />
      </Field>
    </List>
  )
}

function States(): Element {
  return (
    <List>
      <Field label="EMail">
        <Input defaultValue="1234567" readOnly />
      </Field>
      <Field label="微信号" disabled>
        <Input defaultValue="WeUI" />
      </Field>
    </List>
  )
}
