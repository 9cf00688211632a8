import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Slider } from '../index.ts'

export const demo: Demo = {
  title: { zh: '滑块', en: 'Slider' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'steps', title: { zh: '步进', en: 'Steps' }, Example: Steps },
    { name: 'plain', title: { zh: '无标签', en: 'Without a label' }, Example: Plain },
  ],
}

function Basic(): Element {
  return (
    <List>
      <Field label="音量" name="volume">
        <Slider defaultValue={50} format={(value) => `${value}`} />
      </Field>
    </List>
  )
}

function Steps(): Element {
  return (
    <List>
      <Field label="字号" name="scale">
        <Slider min={100} max={200} step={25} defaultValue={125} format={(value) => `${value}%`} />
      </Field>
      <Field label="亮度" disabled>
        <Slider defaultValue={30} />
      </Field>
    </List>
  )
}

function Plain(): Element {
  return (
    <List>
      <Field>
        <Slider aria-label="亮度" defaultValue={50} />
      </Field>
    </List>
  )
}
