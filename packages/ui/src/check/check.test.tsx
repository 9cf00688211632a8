import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Checkbox } from './checkbox.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { Radio } from './radio.tsx'
import { RadioGroup } from './radio-group.tsx'

const page = document.body
beforeEach(() => render(null, page))
const input = (value: string): HTMLInputElement | null => page.querySelector(`[value="${value}"]`)

describe('RadioGroup', () => {
  it('is a named group of native radio buttons with one value', () => {
    const changed = vi.fn()
    render(
      <RadioGroup title="场次" name="session" onChange={changed}>
        <Radio value="am">上午</Radio>
        <Radio value="pm" disabled>
          下午
        </Radio>
      </RadioGroup>,
      page,
    )
    const group = page.querySelector('[role=radiogroup]')
    expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('场次')
    input('am')?.click()
    input('pm')?.click()
    expect(changed).toHaveBeenCalledExactlyOnceWith('am')
    expect(input('am')?.type).toBe('radio')
    expect(input('am')?.name).toBe('session')
  })
})

describe('CheckboxGroup', () => {
  it('adds and takes away', () => {
    const changed = vi.fn()
    render(
      <CheckboxGroup value={['a']} onChange={changed}>
        <Checkbox value="a">A</Checkbox>
        <Checkbox value="b">B</Checkbox>
      </CheckboxGroup>,
      page,
    )
    input('b')?.click()
    expect(changed).toHaveBeenLastCalledWith(['a', 'b'])
    input('a')?.click()
    expect(changed).toHaveBeenLastCalledWith([])
  })
})
