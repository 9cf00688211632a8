import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Field } from '../field/field.tsx'
import { Input } from './input.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('Input', () => {
  it('has its name from the label of the field', () => {
    render(
      <Field label="昵称" name="nickname" required>
        <Input />
      </Field>,
      page,
    )
    const input = page.querySelector('input')
    expect(input?.labels?.[0]?.textContent).toBe('昵称')
    expect(input?.name).toBe('nickname')
    expect(input?.required).toBe(true)
  })

  it('is emptied by its button, and tells so', () => {
    const changed = vi.fn()
    render(<Input defaultValue="小明" clearable onChange={changed} />, page)
    const clear = page.querySelector('button')
    expect(clear?.getAttribute('aria-label')).toBe('清除')
    clear?.click()
    expect(page.querySelector('input')?.value).toBe('')
    expect(changed).toHaveBeenCalledExactlyOnceWith('')
  })
})
