import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { List, ListItem, PullToRefresh } from '../index.ts'

export const demo: Demo = {
  title: { zh: '下拉刷新', en: 'Pull to refresh' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  const [times, setTimes] = useState(0)
  async function refresh(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 800))
    setTimes((before) => before + 1)
  }
  return (
    <PullToRefresh onRefresh={refresh}>
      <List title={`已刷新 ${times} 次`}>
        <ListItem title="向下拉" />
        <ListItem title="松开刷新" />
        <ListItem title="键盘可用 Tab 键找到刷新按钮" />
      </List>
    </PullToRefresh>
  )
}
