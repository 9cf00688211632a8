import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Footer } from '../index.ts'

export const demo: Demo = {
  title: { zh: '页脚', en: 'Footer' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'links', title: { zh: '链接', en: 'Links' }, Example: Links },
  ],
}

function Basic(): Element {
  return (
    <Footer
      links={[
        { label: '隐私政策', href: '#privacy' },
        { label: '联系我们', href: '#contact' },
      ]}
    >
      Copyright © 2026 展会助手
    </Footer>
  )
}

function Links(): Element {
  return (
    <Footer
      links={[
        { label: '隐私政策', href: '#privacy' },
        { label: '联系我们', href: '#contact' },
      ]}
    />
  )
}
