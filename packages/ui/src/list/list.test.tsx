import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ListItem } from './list-item.tsx'
import { List } from './list.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('List', () => {
  it('is a list that its title names', () => {
    render(
      <List title="设置">
        <ListItem title="昵称" />
      </List>,
      page,
    )
    const list = page.querySelector('ul')
    const title = document.getElementById(list?.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent).toBe('设置')
    expect(list?.querySelectorAll(':scope > li')).toHaveLength(1)
  })
})

describe('ListItem', () => {
  it('is text, a link, or a button', () => {
    const pressed = vi.fn()
    render(
      <List>
        <ListItem title="文字" />
        <ListItem title="链接" href="/next" />
        <ListItem title="按钮" onClick={pressed} />
      </List>,
      page,
    )
    const [text, link, button] = page.querySelectorAll('li')
    expect(text?.querySelector('a, button')).toBeNull()
    expect(link?.querySelector('a')?.getAttribute('href')).toBe('/next')
    button?.querySelector('button')?.click()
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('shows the arrow where another page follows', () => {
    render(
      <List>
        <ListItem title="文字" />
        <ListItem title="链接" href="/next" />
        <ListItem title="添加" link onClick={() => undefined} />
      </List>,
      page,
    )
    expect([...page.querySelectorAll('li')].map((line) => line.querySelector('svg') !== null)).toEqual([
      false,
      true,
      false,
    ])
  })
})
