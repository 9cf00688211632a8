import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Badge, InfoCircleIcon, SearchIcon, SuccessCircleIcon, Tabbar } from '../index.ts'
import icon from './demo-icon.svg'

export const demo: Demo = {
  title: { zh: '标签栏', en: 'Tabbar' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'pictures', title: { zh: '图片图标', en: 'Pictures' }, Example: Pictures },
  ],
}

function Basic(): Element {
  const [page, setPage] = useState('home')
  return (
    <Tabbar
      aria-label="主导航"
      value={page}
      onChange={setPage}
      items={[
        { value: 'home', label: '首页', icon: <SuccessCircleIcon /> },
        { value: 'find', label: '发现', icon: <SearchIcon />, badge: <Badge label="8 条新动态">{8}</Badge> },
        { value: 'me', label: '我', icon: <InfoCircleIcon />, badge: <Badge label="有更新" /> },
      ]}
    />
  )
}

function Pictures(): Element {
  const [page, setPage] = useState('chats')
  const picture = <img src={icon} alt="" />
  return (
    <Tabbar
      aria-label="页面"
      value={page}
      onChange={setPage}
      items={[
        { value: 'chats', label: '微信', icon: picture, badge: <Badge label="8 条新消息">{8}</Badge> },
        { value: 'contacts', label: '通讯录', icon: picture },
        { value: 'find', label: '发现', icon: picture, badge: <Badge label="有更新" /> },
      ]}
    />
  )
}
