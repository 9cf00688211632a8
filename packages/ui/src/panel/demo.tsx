import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { MediaBox, Panel } from '../index.ts'

export const demo: Demo = {
  title: { zh: '面板', en: 'Panel' },
  examples: [
    {
      name: 'text',
      title: { zh: '文字', en: 'Text' },
      Example: Text,
      tolerance: { care: 0.011 },
      deviation: 'In care mode the third tier of text is darker than the official one, to reach a contrast of 4.5:1.',
    },
    { name: 'links', title: { zh: '图文链接', en: 'Links with pictures' }, Example: Links },
  ],
}

function Text(): Element {
  return (
    <Panel title="文字组合列表">
      <MediaBox title="标题一" desc="由各种物质组成的巨型球状天体，叫做星球。星球有一定的形状，有自己的运行轨道。" />
      <MediaBox title="标题二" desc="由各种物质组成的巨型球状天体，叫做星球。星球有一定的形状，有自己的运行轨道。" />
    </Panel>
  )
}

function Links(): Element {
  return (
    <Panel title="热门展品" more={{ label: '查看更多', href: '#more' }}>
      <MediaBox thumb={<Picture />} title="机械臂" desc="会写毛笔字的机械臂" href="#arm" />
      <MediaBox title="脑机接口" desc="用想法打字" meta={['文字来源', '时间', '其它信息']} href="#brain" />
    </Panel>
  )
}

function Picture(): Element {
  return (
    <svg width="60" height="60" viewBox="0 0 60 60" aria-hidden="true">
      <rect width="60" height="60" fill="#07c160" />
      <circle cx="30" cy="30" r="16" fill="#fff" />
    </svg>
  )
}
