import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Footer, Msg, Preview } from '../index.ts'

export const demo: Demo = {
  title: { zh: '结果页', en: 'Msg' },
  examples: [
    { name: 'success', title: { zh: '成功', en: 'Success' }, Example: Success },
    { name: 'warn', title: { zh: '失败', en: 'Failure' }, Example: Warn },
  ],
}

function Success(): Element {
  return (
    <Msg
      kind="success"
      title="操作成功"
      desc="内容详情，可根据实际需要安排，如果换行则不超过规定长度，居中展现"
      actions={<Button variant="primary">推荐操作</Button>}
      tips="提示详情，可根据实际需要安排，如果换行则不超过规定长度，居中展现"
    />
  )
}

function Warn(): Element {
  return (
    <Msg
      kind="warn"
      title="支付失败"
      desc="余额不足，请更换支付方式"
      actions={
        <>
          <Button variant="primary">重新支付</Button>
          <Button>返回</Button>
        </>
      }
      footer={<Footer>Copyright © 2026 展会助手</Footer>}
    >
      <Preview items={[{ label: '订单号', value: '20261124001' }]} />
    </Msg>
  )
}
