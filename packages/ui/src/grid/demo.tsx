import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { CameraIcon, Grid, InfoCircleIcon, SearchIcon } from '../index.ts'

export const demo: Demo = {
  title: { zh: '九宫格', en: 'Grid' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'four', title: { zh: '四列', en: 'Four columns' }, Example: Four },
    { name: 'plain', title: { zh: '文字', en: 'Text' }, Example: Plain },
  ],
}

const items = [
  { label: '搜索', icon: <SearchIcon />, href: '#search' },
  { label: '拍照', icon: <CameraIcon />, href: '#photo' },
  { label: '关于', icon: <InfoCircleIcon />, href: '#about' },
  { label: '一个很长很长的名字', icon: <SearchIcon />, href: '#long' },
]

function Basic(): Element {
  return <Grid items={items} />
}

function Four(): Element {
  return <Grid columns={4} items={items} />
}

function Plain(): Element {
  return (
    <Grid
      items={[
        { label: '搜索', icon: null, href: '#search' },
        { label: '拍照', icon: null, href: '#photo' },
        { label: '关于', icon: null, href: '#about' },
      ]}
    />
  )
}
