import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Slider } from './slider.tsx'
import { frames } from '../../test/frames.ts'

const page = document.body
beforeEach(() => render(null, page))

describe('Slider', () => {
  it('is a native range that says its value in words', async () => {
    const moved = vi.fn()
    render(<Slider defaultValue={20} onChange={moved} format={(value) => `${value}%`} />, page)
    const slider = page.querySelector('input')
    if (!slider) throw new Error('no slider')
    expect(slider.type).toBe('range')
    expect(slider.getAttribute('aria-valuetext')).toBe('20%')
    slider.value = '70'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    await frames()
    expect(moved).toHaveBeenCalledExactlyOnceWith(70)
    expect(slider.style.getPropertyValue('--wk-slider')).toBe('0.7')
  })
})
