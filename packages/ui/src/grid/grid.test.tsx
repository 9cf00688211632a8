import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { Grid } from './grid.tsx'

it('Grid is a list of links and buttons', () => {
  const scanned = vi.fn()
  render(
    <Grid
      items={[
        { label: '关于', icon: '?', href: '/about' },
        { label: '扫码', icon: '▣', onClick: scanned },
      ]}
    />,
    document.body,
  )
  expect(document.querySelectorAll('ul > li')).toHaveLength(2)
  document.querySelector('button')?.click()
  expect(scanned).toHaveBeenCalledOnce()
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/about')
})
