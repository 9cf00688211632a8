import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, ButtonArea } from '../index.ts'

export const demo: Demo = {
  title: { zh: '按钮', en: 'Button' },
  examples: [
    { name: 'variants', title: { zh: '类型', en: 'Variants' }, Example: Variants },
    { name: 'sizes', title: { zh: '尺寸', en: 'Sizes' }, Example: Sizes },
    { name: 'disabled', title: { zh: '禁用', en: 'Disabled' }, Example: Disabled },
    { name: 'loading', title: { zh: '加载中', en: 'Loading' }, Example: Busy },
    {
      name: 'area',
      title: { zh: '按钮区', en: 'Button area' },
      Example: Area,
      tolerance: 0.0085,
      deviation:
        'Two official buttons are at least 184 px wide each and run off a page of 375 px; ours share the width.',
    },
  ],
}

function Variants(): Element {
  return (
    <>
      <Button variant="primary">页面主操作</Button>
      <Button>页面次要操作</Button>
      <Button variant="warn">警告类操作</Button>
      <Button href="#link">链接</Button>
    </>
  )
}

function Sizes(): Element {
  return (
    <>
      <Button variant="primary" size="medium">
        按钮
      </Button>
      <p>
        <Button variant="primary" size="mini">
          按钮
        </Button>
        <Button size="mini">按钮</Button>
      </p>
      <p>
        <Button variant="warn" size="xmini">
          按钮
        </Button>
      </p>
      <Button variant="primary" block>
        与页面同宽
      </Button>
    </>
  )
}

function Disabled(): Element {
  return (
    <>
      <Button variant="primary" disabled>
        页面主操作
      </Button>
      <Button disabled>页面次要操作</Button>
    </>
  )
}

function Busy(): Element {
  return (
    <>
      <Button variant="primary" loading>
        页面主操作
      </Button>
      <Button loading>页面次要操作</Button>
    </>
  )
}

function Area(): Element {
  return (
    <ButtonArea inline>
      <Button>水平</Button>
      <Button variant="primary">水平</Button>
    </ButtonArea>
  )
}
