import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, regionPicker, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '省市区选择', en: 'Region' },
  examples: [
    { name: 'district', title: { zh: '省市区', en: 'Down to the district' }, Example: District },
    { name: 'city', title: { zh: '省市', en: 'Down to the city' }, Example: City },
  ],
}

function District(): Element {
  async function choose(): Promise<void> {
    const regions = await regionPicker.open({
      title: '所在地区',
      data: () => import('./region-cn.ts'),
      value: ['440000', '440300', '440305'],
    })
    toast.text(regions?.map(({ name }) => name).join(' ') ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选地区</Button>
}

function City(): Element {
  async function choose(): Promise<void> {
    const regions = await regionPicker.open({ title: '城市', data: () => import('./region-cn.ts'), depth: 2 })
    toast.text(regions?.map(({ name }) => name).join(' ') ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选城市</Button>
}
