import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { List, SwipeItem } from '../index.ts'

export const demo: Demo = {
  title: { zh: '左滑操作', en: 'Swipe actions' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  const [messages, setMessages] = useState(['展会通知', '购票成功', '签到提醒'])
  return (
    <List title="向左滑动">
      {messages.map((message) => (
        <SwipeItem
          key={message}
          title={message}
          actions={[
            { label: '标为已读', onClick: () => undefined },
            { label: '删除', tone: 'warn', onClick: () => setMessages(messages.filter((each) => each !== message)) },
          ]}
        />
      ))}
    </List>
  )
}
