import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '弹出式提示', en: 'Toast' },
  examples: [
    { name: 'success', title: { zh: '成功', en: 'Success' }, Example: Success, tolerance: 0 },
    { name: 'fail', title: { zh: '失败', en: 'Failure' }, Example: Fail, tolerance: 0 },
    { name: 'text', title: { zh: '文字', en: 'Text' }, Example: Text, tolerance: 0 },
    { name: 'loading', title: { zh: '加载', en: 'Loading' }, Example: Waiting },
  ],
}

function Success(): Element {
  return <Button onClick={() => toast.success('已完成')}>成功提示</Button>
}

function Fail(): Element {
  return <Button onClick={() => toast.fail('长文案提示详情，长文案提示详情，长文案提示详情')}>失败提示</Button>
}

function Text(): Element {
  return <Button onClick={() => toast.text('文字提示')}>文字提示</Button>
}

function Waiting(): Element {
  return (
    <Button
      onClick={() => {
        const waiting = toast.loading('正在加载')
        setTimeout(waiting.close, 2000)
      }}
    >
      加载提示
    </Button>
  )
}
