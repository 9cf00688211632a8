import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Badge, List, ListItem } from '../index.ts'

export const demo: Demo = {
  title: { zh: '徽章', en: 'Badge' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'list', title: { zh: '在列表中', en: 'In a list' }, Example: InList },
  ],
}

function Basic(): Element {
  return (
    <>
      <Badge>8</Badge> <Badge>New</Badge> <Badge label="有更新" />
    </>
  )
}

function InList(): Element {
  return (
    <List>
      <ListItem title="消息" extra={<Badge label="120 条新消息">{120}</Badge>} href="#messages" />
      <ListItem title="设置" extra={<Badge label="有更新" />} href="#settings" />
    </List>
  )
}
