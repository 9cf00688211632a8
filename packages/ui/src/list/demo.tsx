import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { InfoIcon, List, ListItem } from '../index.ts'

export const demo: Demo = {
  title: { zh: '列表', en: 'List' },
  examples: [
    { name: 'text', title: { zh: '文字', en: 'Text' }, Example: Text, tolerance: 0 },
    { name: 'desc', title: { zh: '副标题', en: 'Description' }, Example: Desc },
    { name: 'access', title: { zh: '跳转', en: 'Links' }, Example: Access, tolerance: 0 },
    { name: 'media', title: { zh: '图标', en: 'Icons' }, Example: Media },
  ],
}

function Text(): Element {
  return (
    <List title="带说明的列表项" tips="底部说明文字">
      <ListItem title="标题文字" extra="说明文字" />
      <ListItem title="标题文字" extra="说明文字" />
    </List>
  )
}

function Desc(): Element {
  return (
    <List>
      <ListItem title="标题文字" desc="副标题" extra="说明文字" />
    </List>
  )
}

function Access(): Element {
  return (
    <List title="带跳转的列表项">
      <ListItem title="cell standard" href="#next" />
      <ListItem title="cell standard" extra="说明文字" href="#next" />
      <ListItem title="添加更多" link onClick={() => undefined} />
    </List>
  )
}

function Media(): Element {
  return (
    <List>
      <ListItem media={<InfoIcon size={24} />} title="通知" extra="3" onClick={() => undefined} />
      <ListItem media={<InfoIcon size={24} />} title="已停用" disabled onClick={() => undefined} />
    </List>
  )
}
