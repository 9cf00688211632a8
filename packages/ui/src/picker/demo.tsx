import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, picker, PickerView, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '选择器', en: 'Picker' },
  examples: [
    { name: 'single', title: { zh: '单列', en: 'One column' }, Example: Single },
    { name: 'linked', title: { zh: '联动', en: 'Linked columns' }, Example: Linked },
    { name: 'view', title: { zh: '在页面里', en: 'In the page' }, Example: View },
  ],
}

function Single(): Element {
  async function choose(): Promise<void> {
    const chosen = await picker.open({
      title: '单列选择器',
      columns: [
        {
          options: [
            '飞机票',
            '火车票',
            '的士票',
            { label: '公交票 (disabled)', value: '公交票', disabled: true },
            '其他',
          ],
        },
      ],
    })
    toast.text(chosen?.[0] ?? '没有选')
  }
  return <Button onClick={() => void choose()}>单列选择器</Button>
}

const halls: Record<string, readonly string[]> = { 一号馆: ['A 区', 'B 区', 'C 区'], 二号馆: ['东厅', '西厅'] }

function Linked(): Element {
  async function choose(): Promise<void> {
    const chosen = await picker.open<string>({
      title: '展位',
      columns: ([hall]) => [
        { label: '展馆', options: Object.keys(halls) },
        { label: '展区', options: hall === undefined ? [] : (halls[hall] ?? []) },
      ],
    })
    toast.text(chosen?.join(' ') ?? '没有选')
  }
  return <Button onClick={() => void choose()}>展馆与展区</Button>
}

function View(): Element {
  const [value, setValue] = useState<readonly number[]>([18])
  const hours = Array.from({ length: 24 }, (_, hour) => ({ label: `${hour} 时`, value: hour }))
  return <PickerView label="几点" columns={[{ label: '时', options: hours }]} value={value} onChange={setValue} />
}
