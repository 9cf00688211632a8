import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { List, ListItem, SearchBar } from '../index.ts'

export const demo: Demo = {
  title: { zh: '搜索栏', en: 'Search bar' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'filter', title: { zh: '实时筛选', en: 'Filter' }, Example: Filter },
  ],
}

function Basic(): Element {
  return <SearchBar />
}

const exhibits = ['人形机器人', '机械臂', '自动驾驶', '无人机', '脑机接口']

function Filter(): Element {
  const [text, setText] = useState('机')
  return (
    <>
      <SearchBar value={text} onChange={setText} placeholder="搜索展品" />
      <List>
        {exhibits
          .filter((each) => each.includes(text))
          .map((each) => (
            <ListItem key={each} title={each} />
          ))}
      </List>
    </>
  )
}
