import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Select } from './select.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('Select', () => {
  it('starts on its placeholder, which a form does not take for an answer', () => {
    const changed = vi.fn()
    render(<Select required placeholder="请选择" options={[{ value: 'a', label: 'A' }]} onChange={changed} />, page)
    const select = page.querySelector('select')
    if (!select) throw new Error('no select')
    expect(select.value).toBe('')
    expect(select.validity.valueMissing).toBe(true)
    select.value = 'a'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    expect(changed).toHaveBeenCalledExactlyOnceWith('a')
  })
})
