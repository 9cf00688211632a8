import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, gallery, toast } from '../index.ts'
import first from './demo-first.svg'
import second from './demo-second.svg'

export const demo: Demo = {
  title: { zh: '画廊', en: 'Gallery' },
  examples: [
    { name: 'view', title: { zh: '查看', en: 'View' }, Example: View },
    { name: 'delete', title: { zh: '查看与删除', en: 'View and delete' }, Example: Deletable },
  ],
}

const images = [
  { src: first, alt: '入口' },
  { src: second, alt: '展位' },
]

function View(): Element {
  return <Button onClick={() => void gallery.open({ images, index: 1 })}>看照片</Button>
}

function Deletable(): Element {
  async function look(): Promise<void> {
    const deleted = await gallery.open({ images, deletable: true })
    if (deleted !== null) toast.success(`已删除${images[deleted]?.alt ?? ''}`)
  }
  return <Button onClick={() => void look()}>管理照片</Button>
}
