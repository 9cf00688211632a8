import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Switch } from '../index.ts'

export const demo: Demo = {
  title: { zh: '开关', en: 'Switch' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'controlled', title: { zh: '受控', en: 'Controlled' }, Example: Controlled },
  ],
}

function Basic(): Element {
  return (
    <List>
      <Field label="标题文字" layout="end">
        <Switch />
      </Field>
      <Field label="标题文字" layout="end">
        <Switch defaultChecked />
      </Field>
    </List>
  )
}

function Controlled(): Element {
  const [notify, setNotify] = useState(true)
  return (
    <List tips={notify ? '你会收到新消息通知' : '你不会收到通知'}>
      <Field label="新消息通知" layout="end">
        <Switch checked={notify} onChange={setNotify} />
      </Field>
      <Field label="震动" layout="end" disabled>
        <Switch defaultChecked />
      </Field>
    </List>
  )
}
