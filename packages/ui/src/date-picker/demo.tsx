import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, datePicker, timePicker, toast } from '../index.ts'

export const demo: Demo = {
  title: { zh: '日期与时间', en: 'Date and time' },
  examples: [
    { name: 'day', title: { zh: '日期', en: 'Date' }, Example: Day },
    { name: 'minute', title: { zh: '日期与时间', en: 'Date and time' }, Example: Minute },
    { name: 'time', title: { zh: '时间', en: 'Time' }, Example: Time },
  ],
}

function Day(): Element {
  async function choose(): Promise<void> {
    const day = await datePicker.open({ title: '参观日期', min: new Date(2026, 0, 1), max: new Date(2027, 11, 31) })
    toast.text(day?.toLocaleDateString() ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选日期</Button>
}

function Minute(): Element {
  async function choose(): Promise<void> {
    const start = await datePicker.open({ title: '开始', precision: 'minute', minuteStep: 5 })
    toast.text(start?.toLocaleString() ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选日期和时间</Button>
}

function Time(): Element {
  async function choose(): Promise<void> {
    const time = await timePicker.open({ title: '入场', min: '09:00', max: '17:30', minuteStep: 30 })
    toast.text(time ?? '没有选')
  }
  return <Button onClick={() => void choose()}>选时间</Button>
}
