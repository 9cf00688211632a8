import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Calendar, calendar, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '日历', en: 'Calendar' },
  examples: [
    { name: 'single', title: { zh: '一天', en: 'One day' }, Example: Single },
    { name: 'range', title: { zh: '一段日子', en: 'A range' }, Example: Range },
  ],
}

function Single(): Element {
  const [value, setValue] = useState<readonly Date[]>([new Date(2026, 4, 12)])
  return <Calendar min={new Date(2026, 4, 4)} value={value} onChange={setValue} />
}

function Range(): Element {
  async function choose(): Promise<void> {
    const stay = await calendar.open({
      title: '入住与离店',
      mode: 'range',
      value: [new Date(2026, 4, 12), new Date(2026, 4, 15)],
    })
    toast.text(stay?.map((day) => day.toLocaleDateString()).join(' – ') ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选日期</Button>
}
