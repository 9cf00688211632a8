import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { List, ListItem, Progress } from '../index.ts'

export const demo: Demo = {
  title: { zh: '进度条', en: 'Progress' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'plain', title: { zh: '不可取消', en: 'Not to be stopped' }, Example: Plain },
  ],
}

function Basic(): Element {
  return (
    <List>
      <ListItem title={<Progress aria-label="等待" value={0} onCancel={() => undefined} />} />
      <ListItem title={<Progress aria-label="上传" value={50} onCancel={() => undefined} />} />
      <ListItem title={<Progress aria-label="下载" value={80} />} />
    </List>
  )
}

function Plain(): Element {
  return (
    <List>
      <ListItem title={<Progress aria-label="安装" value={50} />} />
    </List>
  )
}
