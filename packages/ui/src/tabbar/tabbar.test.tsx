import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { Tabbar } from './tabbar.tsx'

describe('Tabbar', () => {
  it('is a navigation of links and buttons that says which page is open', () => {
    const changed = vi.fn()
    render(
      <Tabbar
        aria-label="主导航"
        value="home"
        onChange={changed}
        items={[
          { value: 'home', label: '首页', icon: '⌂', href: '/' },
          { value: 'me', label: '我', icon: '☺' },
        ]}
      />,
      document.body,
    )
    const nav = document.querySelector('nav')
    expect(nav?.getAttribute('aria-label')).toBe('主导航')
    expect(nav?.querySelector('a')?.getAttribute('aria-current')).toBe('page')
    nav?.querySelector('button')?.click()
    expect(changed).toHaveBeenCalledExactlyOnceWith('me')
  })
})
