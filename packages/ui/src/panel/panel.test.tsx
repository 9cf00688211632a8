import { render } from 'preact'
import { expect, it } from 'vitest'
import { MediaBox } from './media-box.tsx'
import { Panel } from './panel.tsx'

it('Panel is a section under a heading, of text, links and buttons', () => {
  render(
    <Panel title="展品" more={{ label: '更多', href: '/all' }}>
      <MediaBox title="文字" />
      <MediaBox title="链接" href="/arm" />
      <MediaBox title="按钮" onClick={() => undefined} />
    </Panel>,
    document.body,
  )
  expect(document.querySelector('section > h2')?.textContent).toBe('展品')
  expect([...document.querySelectorAll('.wk-media')].map((each) => each.tagName)).toEqual(['DIV', 'A', 'BUTTON'])
  expect(document.querySelector('a[href="/all"]')?.textContent).toBe('更多')
})
