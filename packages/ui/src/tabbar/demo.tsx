import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Badge, InfoCircleIcon, SearchIcon, SuccessCircleIcon, Tabbar } from '../index.ts'

export const demo: Demo = {
  title: { zh: '标签栏', en: 'Tabbar' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
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
