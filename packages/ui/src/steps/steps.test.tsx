import { render } from 'preact'
import { expect, it } from 'vitest'
import { Steps } from './steps.tsx'

it('Steps says which step is under way', () => {
  render(<Steps current={1} items={[{ title: '提交' }, { title: '审核' }, { title: '完成' }]} />, document.body)
  const current = document.querySelectorAll('[aria-current=step]')
  expect([...current].map((step) => step.textContent)).toEqual(['审核'])
})
