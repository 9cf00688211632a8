import { render } from 'preact'
import { expect, it } from 'vitest'
import { Loadmore } from './loadmore.tsx'

it('Loadmore says politely whether more is coming', () => {
  const said = (): string | undefined => document.querySelector('[role=status]')?.textContent
  render(<Loadmore loading />, document.body)
  expect(said()).toBe('正在加载')
  render(<Loadmore dot />, document.body)
  expect(said()).toBe('已无更多数据')
})
