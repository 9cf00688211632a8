import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Preview, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '表单预览', en: 'Preview' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <Preview
      head={{ label: '付款金额', value: '¥2400.00' }}
      items={[
        { label: '商品', value: '电动打蛋机' },
        { label: '标题标题', value: '名字名字名字' },
        { label: '标题标题', value: '很长很长的名字很长很长的名字很长很长的名字' },
      ]}
      actions={[{ label: '辅助操作' }, { label: '操作', tone: 'primary', onClick: () => toast.success('已付款') }]}
    />
  )
}
