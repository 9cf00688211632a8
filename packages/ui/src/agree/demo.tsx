import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Agree, Button, ButtonArea, Form, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '协议', en: 'Agree' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'required', title: { zh: '必须同意', en: 'Required' }, Example: Required },
  ],
}

function Basic(): Element {
  return (
    <>
      <Agree name="terms">
        阅读并同意<a href="#terms">《相关条款》</a>
      </Agree>
      <Agree name="check" defaultChecked>
        以上信息用于核对账号绑定的身份
      </Agree>
    </>
  )
}

function Required(): Element {
  return (
    <Form onSubmit={() => toast.success('已同意')}>
      <Agree name="terms" required>
        阅读并同意<a href="#terms">《相关条款》</a>
      </Agree>
      <ButtonArea>
        <Button type="submit" variant="primary">
          确定
        </Button>
      </ButtonArea>
    </Form>
  )
}
