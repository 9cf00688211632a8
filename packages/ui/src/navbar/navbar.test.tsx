import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Navbar } from './navbar.tsx'
import { frames } from '../../test/frames.ts'

const page = document.body
beforeEach(() => render(null, page))
const tabs = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[role=tab]')]
const opened = (): (string | null)[] =>
  tabs()
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map((tab) => tab.textContent)

async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await frames()
}

describe('Navbar', () => {
  it('is one Tab stop, in which arrow keys, Home and End go from tab to tab and round', async () => {
    const changed = vi.fn()
    render(
      <Navbar
        onChange={changed}
        items={[
          { value: 'a', label: '一', content: '甲' },
          { value: 'b', label: '二', content: '乙' },
          { value: 'c', label: '三', content: '丙' },
        ]}
      />,
      page,
    )
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([0, -1, -1])
    tabs()[0]?.focus()
    await press('ArrowLeft')
    expect(opened()).toEqual(['三'])
    expect(document.activeElement).toBe(tabs()[2])
    expect(page.querySelector('[role=tabpanel]')?.textContent).toBe('丙')
    await press('Home')
    expect(opened()).toEqual(['一'])
    await press('ArrowRight')
    expect(changed).toHaveBeenLastCalledWith('b')
  })

  it('ties each panel to its tab', () => {
    render(<Navbar items={[{ value: 'a', label: '一', content: '甲' }]} />, page)
    const panel = page.querySelector('[role=tabpanel]')
    expect(document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')).toBe(tabs()[0])
    expect(document.getElementById(tabs()[0]?.getAttribute('aria-controls') ?? '')).toBe(panel)
  })
})
