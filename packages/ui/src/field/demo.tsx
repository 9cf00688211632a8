import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, InfoCircleIcon, Input, List, Switch, Textarea } from '../index.ts'

export const demo: Demo = {
  title: { zh: '表单项', en: 'Field' },
  examples: [
    { name: 'layouts', title: { zh: '布局', en: 'Layouts' }, Example: Layouts },
    { name: 'messages', title: { zh: '提示与报错', en: 'Hint and error' }, Example: Messages },
  ],
}

function Layouts(): Element {
  return (
    <List>
      <Field label="姓名" extra={<InfoCircleIcon size={24} title="与证件一致" />}>
        <Input placeholder="请输入姓名" />
      </Field>
      <Field label="接收通知" layout="end">
        <Switch />
      </Field>
      <Field label="备注" layout="column">
        <Textarea placeholder="选填" />
      </Field>
    </List>
  )
}

function Messages(): Element {
  return (
    <List>
      <Field label="邀请码" hint="在邀请函的右上角">
        <Input placeholder="选填" />
      </Field>
      <Field label="金额" error="最多支持8位数">
        <Input defaultValue="1234567890" inputMode="numeric" />
      </Field>
    </List>
  )
}
