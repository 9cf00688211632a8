import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, Input, List, toast, VerificationCode } from '../index.ts'

export const demo: Demo = {
  title: { zh: '验证码', en: 'Verification code' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <List>
      <Field label="手机号" name="tel">
        <Input type="tel" defaultValue="12345678907" />
      </Field>
      <Field label="验证码" name="code" required>
        <VerificationCode placeholder="输入验证码" onSend={send} />
      </Field>
    </List>
  )
}

async function send(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  toast.success('验证码已发送')
}
