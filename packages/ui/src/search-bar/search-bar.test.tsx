import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchBar } from './search-bar.tsx'
import { frames } from '../../test/frames.ts'

const page = document.body
beforeEach(() => render(null, page))

describe('SearchBar', () => {
  it('searches for what stands in it, and is emptied by cancel', async () => {
    const searched = vi.fn()
    const cancelled = vi.fn()
    const changed = vi.fn()
    render(<SearchBar defaultValue="机器人" onSearch={searched} onCancel={cancelled} onChange={changed} />, page)
    expect(page.querySelector('input')?.getAttribute('aria-label')).toBe('搜索')
    page.querySelector('form')?.requestSubmit()
    expect(searched).toHaveBeenCalledExactlyOnceWith('机器人')
    const cancel = [...page.querySelectorAll('button')].find((each) => each.textContent === '取消')
    cancel?.click()
    await frames()
    expect(cancelled).toHaveBeenCalledOnce()
    expect(changed).toHaveBeenLastCalledWith('')
    expect(page.querySelector('button')).toBeNull()
  })
})
