import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { Progress } from './progress.tsx'

it('Progress is a native progress element that can be stopped', () => {
  const stopped = vi.fn()
  render(<Progress aria-label="上传" value={80} onCancel={stopped} />, document.body)
  const bar = document.querySelector('progress')
  expect(bar?.position).toBe(0.8)
  document.querySelector('button')?.click()
  expect(stopped).toHaveBeenCalledOnce()
  render(<Progress aria-label="上传" />, document.body)
  expect(bar?.position).toBe(-1)
})
