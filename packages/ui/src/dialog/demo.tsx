import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Dialog, dialog } from '../index.ts'

export const demo: Demo = {
  title: { zh: '对话框', en: 'Dialog' },
  examples: [
    { name: 'component', title: { zh: '组件', en: 'Component' }, Example: Component },
    { name: 'alert', title: { zh: '提示', en: 'Alert' }, Example: Alert },
    { name: 'confirm', title: { zh: '确认', en: 'Confirm' }, Example: Confirm },
    { name: 'prompt', title: { zh: '输入', en: 'Prompt' }, Example: Prompt },
  ],
}

function Component(): Element {
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>打开</Button>
      <Dialog
        open={open}
        onClose={close}
        title="弹窗标题"
        actions={[
          { label: '辅助操作', onClick: close },
          { label: '主操作', tone: 'primary', onClick: close },
        ]}
      >
        弹窗内容，告知当前状态、信息和解决方法，描述文字尽量控制在三行内
      </Dialog>
    </>
  )
}

function Alert(): Element {
  return (
    <Button onClick={() => void dialog.alert('弹窗内容，告知当前状态、信息和解决方法，描述文字尽量控制在三行内')}>
      提示
    </Button>
  )
}

function Confirm(): Element {
  return (
    <Button onClick={() => void dialog.confirm({ title: '删除照片？', content: '删除后不能恢复', tone: 'warn' })}>
      删除
    </Button>
  )
}

function Prompt(): Element {
  return <Button onClick={() => void dialog.prompt({ title: '昵称', defaultValue: '小明' })}>改昵称</Button>
}
