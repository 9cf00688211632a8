import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { List, ListItem, Navbar } from '../index.ts'

export const demo: Demo = {
  title: { zh: '导航栏', en: 'Navbar' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <Navbar
      aria-label="展品"
      items={[
        { value: 'all', label: '选项一', content: <Page of="全部" /> },
        { value: 'near', label: '选项二', content: <Page of="附近" /> },
        { value: 'mine', label: '选项三', content: <Page of="收藏" /> },
      ]}
    />
  )
}

function Page({ of }: { of: string }): Element {
  return (
    <List>
      <ListItem title={of} />
    </List>
  )
}
