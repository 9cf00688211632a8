import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Agree, Button, ButtonArea, Field, Form, Input, List, phoneCN, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '表单', en: 'Form' },
  examples: [
    { name: 'page', title: { zh: '表单页', en: 'Form page' }, Example: Page },
    {
      name: 'plain',
      title: { zh: '最简单的', en: 'Plain' },
      Example: Plain,
      tolerance: { care: 0.003 },
      deviation: 'In care mode the third tier of text is darker than the official one, to reach a contrast of 4.5:1.',
    },
    { name: 'rules', title: { zh: '校验规则', en: 'Rules' }, Example: Rules },
  ],
}

function Page(): Element {
  return (
    <Form title="绑定手机号" desc="用于接收展会通知" onSubmit={() => toast.success('已绑定')}>
      <List>
        <Field label="姓名" name="name" required>
          <Input placeholder="请输入姓名" autoComplete="name" clearable />
        </Field>
        <Field label="手机号" name="tel" required rules={[phoneCN]} hint="只用于登录">
          <Input type="tel" placeholder="请输入手机号" autoComplete="tel" clearable />
        </Field>
      </List>
      <ButtonArea>
        <Agree name="terms" required>
          阅读并同意<a href="#terms">《服务条款》</a>
        </Agree>
        <br />
        <Button type="submit" variant="primary">
          确定
        </Button>
      </ButtonArea>
    </Form>
  )
}

function Plain(): Element {
  return (
    <Form title="绑定手机号" desc="用于接收展会通知" onSubmit={() => toast.success('已绑定')}>
      <List>
        <Field label="姓名" name="name">
          <Input placeholder="请输入姓名" />
        </Field>
        <Field label="手机号" name="tel">
          <Input type="tel" placeholder="请输入手机号" />
        </Field>
      </List>
      <ButtonArea>
        <Button type="submit" variant="primary">
          确定
        </Button>
      </ButtonArea>
    </Form>
  )
}

function Rules(): Element {
  return (
    <Form validateOn="blur" onSubmit={() => toast.success('已保存')}>
      <List tips="离开输入框时校验；“admin”已被占用。">
        <Field label="昵称" name="nickname" required rules={[isFree]}>
          <Input minLength={2} maxLength={12} placeholder="2 到 12 个字符" />
        </Field>
        <Field label="密码" name="password" required>
          <Input type="password" minLength={8} autoComplete="new-password" placeholder="至少 8 个字符" />
        </Field>
        <Field
          label="再次输入"
          name="again"
          required
          rules={[(value, { data }) => (value === data.get('password') ? undefined : '两次输入不一致')]}
        >
          <Input type="password" autoComplete="new-password" placeholder="再次输入密码" />
        </Field>
      </List>
      <ButtonArea>
        <Button type="submit" variant="primary">
          保存
        </Button>
        <Button type="reset">重置</Button>
      </ButtonArea>
    </Form>
  )
}

async function isFree(nickname: string): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return nickname === 'admin' ? '昵称已被占用' : undefined
}
