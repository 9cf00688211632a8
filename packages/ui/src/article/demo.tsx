import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Article } from '../index.ts'

export const demo: Demo = {
  title: { zh: '文章', en: 'Article' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <Article>
      <h1>大标题</h1>
      <h2>章标题</h2>
      <h3>1.1 节标题</h3>
      <p>正文第一段，说明展会的时间、地点和参加的方式。</p>
      <ul>
        <li>列表第一项</li>
        <li>列表第二项</li>
      </ul>
      <h3>1.2 节标题</h3>
      <p>正文第二段。</p>
    </Article>
  )
}
