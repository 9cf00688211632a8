import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { ActionSheet, actionSheet, Button, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '弹出式菜单', en: 'Action sheet' },
  examples: [
    { name: 'component', title: { zh: '组件', en: 'Component' }, Example: Component },
    { name: 'call', title: { zh: '调用', en: 'Call' }, Example: Call },
  ],
}

function Component(): Element {
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>打开</Button>
      <ActionSheet
        open={open}
        onClose={close}
        title="这是一个标题，可以为一行或者两行。"
        items={[
          { label: '示例菜单', value: 'one' },
          { label: '示例菜单', desc: '副标题', value: 'two' },
          { label: '负向菜单', value: 'three', tone: 'warn' },
        ]}
        onSelect={close}
      />
    </>
  )
}

function Call(): Element {
  async function pick(): Promise<void> {
    const source = await actionSheet.open({
      items: [
        { label: '拍照', value: '相机' },
        { label: '从相册选择', value: '相册' },
      ],
    })
    toast.text(source ?? '没有选')
  }
  return <Button onClick={() => void pick()}>换头像</Button>
}
