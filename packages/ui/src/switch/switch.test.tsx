import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Switch } from './switch.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('Switch', () => {
  it('is a native checkbox that is read out as a switch', () => {
    const switched = vi.fn()
    render(<Switch defaultChecked onChange={switched} aria-label="通知" />, page)
    const input = page.querySelector('input')
    expect(input?.getAttribute('role')).toBe('switch')
    input?.click()
    expect(switched).toHaveBeenCalledExactlyOnceWith(false)
  })
})
