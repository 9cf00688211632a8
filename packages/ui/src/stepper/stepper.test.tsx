import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stepped } from './stepped.ts'
import { Stepper } from './stepper.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('Stepper', () => {
  it('goes up and down to its limits', () => {
    const changed = vi.fn()
    render(<Stepper value={9} min={1} max={9} onChange={changed} />, page)
    const [less, more] = page.querySelectorAll('button')
    expect(more?.disabled).toBe(true)
    less?.click()
    expect(changed).toHaveBeenLastCalledWith(8)
  })

  it('brings a typed number inside its limits', () => {
    const changed = vi.fn()
    render(<Stepper min={1} max={9} onChange={changed} />, page)
    const input = page.querySelector('input')
    if (!input) throw new Error('no input')
    input.value = '42'
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(changed).toHaveBeenLastCalledWith(9)
  })
})

describe('stepped', () => {
  it('stays as round as the step', () => {
    expect(stepped(0.1, 0.2, { min: 0, max: 1, step: 0.1 })).toBe(0.3)
    expect(stepped(0.3, -0.1, { min: 0, max: 1, step: 0.1 })).toBe(0.2)
  })
})
