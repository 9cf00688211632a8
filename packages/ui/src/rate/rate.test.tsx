import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Rate } from './rate.tsx'

const page = document.body
beforeEach(() => render(null, page))

describe('Rate', () => {
  it('is a group of native radio buttons that say how many stars they are', () => {
    const rated = vi.fn()
    render(<Rate aria-label="评分" onChange={rated} />, page)
    const stars = [...page.querySelectorAll('input')]
    expect(stars.map((each) => each.getAttribute('aria-label'))).toEqual(['1 星', '2 星', '3 星', '4 星', '5 星'])
    stars[3]?.click()
    expect(rated).toHaveBeenCalledExactlyOnceWith(4)
  })

  it('only shows a rating when it is read-only', () => {
    render(<Rate readOnly value={4} aria-label="综合评分" />, page)
    expect(page.querySelector('input')).toBeNull()
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('综合评分 4 星')
  })
})
