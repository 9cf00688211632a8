import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Sheet, sheet, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '半屏弹窗', en: 'Half-screen dialog' },
  examples: [
    { name: 'component', title: { zh: '组件', en: 'Component' }, Example: Component },
    { name: 'call', title: { zh: '调用', en: 'Call' }, Example: Call },
    { name: 'large', title: { zh: '全高', en: 'Large' }, Example: Large },
  ],
}

function Component(): Element {
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>打开</Button>
      <Sheet
        open={open}
        onClose={close}
        title="标题"
        footer={
          <>
            <Button onClick={close}>次要操作</Button>
            <Button variant="primary" onClick={close}>
              同意下一步
            </Button>
          </>
        }
      >
        可放自定义内容
      </Sheet>
    </>
  )
}

function Call(): Element {
  async function chooseSeat(): Promise<void> {
    const seat = await sheet.open<string>({
      title: '选座',
      subtitle: '靠窗或过道',
      content: (close) => (
        <>
          <Button onClick={() => close('靠窗')}>靠窗</Button>
          <Button onClick={() => close('过道')}>过道</Button>
        </>
      ),
    })
    toast.text(seat ?? '没有选')
  }
  return <Button onClick={() => void chooseSeat()}>选座</Button>
}

function Large(): Element {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>打开</Button>
      <Sheet large open={open} onClose={() => setOpen(false)} title="服务条款">
        {Array.from({ length: 40 }, (_, line) => (
          <p key={line}>第 {line + 1} 条</p>
        ))}
      </Sheet>
    </>
  )
}
