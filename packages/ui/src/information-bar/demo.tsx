import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { InformationBar } from '../index.ts'

export const demo: Demo = {
  title: { zh: '信息提示条', en: 'Information bar' },
  examples: [
    {
      name: 'warn',
      title: { zh: '警告', en: 'Warnings' },
      Example: Warn,
      tolerance: { care: 0.07 },
      deviation:
        'In care mode the official bars keep the colours of the light palette; ours take those that reach 4.5:1.',
    },
    {
      name: 'tips',
      title: { zh: '提示', en: 'Tips' },
      Example: Tips,
      tolerance: { care: 0.0025 },
      deviation:
        'In care mode the official bars keep the colours of the light palette; ours take those that reach 4.5:1.',
    },
  ],
}

const close = (): void => undefined

function Warn(): Element {
  return (
    <>
      <InformationBar action={<a href="#more">详情</a>} onClose={close}>
        信息提示 warn strong
      </InformationBar>
      <InformationBar tone="warn-weak" action={<a href="#more">详情</a>} onClose={close}>
        信息提示 warn weak
      </InformationBar>
      <InformationBar tone="warn-no-color" action={<a href="#more">详情</a>} onClose={close}>
        信息提示 warn no color
      </InformationBar>
    </>
  )
}

function Tips(): Element {
  return (
    <>
      <InformationBar tone="tips-strong" action={<a href="#more">详情</a>} onClose={close}>
        信息提示 tips strong
      </InformationBar>
      <InformationBar tone="tips-weak" action={<a href="#more">详情</a>} onClose={close}>
        信息提示 tips weak
      </InformationBar>
    </>
  )
}
