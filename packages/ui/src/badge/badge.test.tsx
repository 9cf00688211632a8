import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { Badge } from './badge.tsx'

function badge(node: Parameters<typeof render>[0]): Element | null {
  render(node, document.body)
  return document.querySelector('.wk-badge')
}

describe('Badge', () => {
  it('says more to screen readers than it shows', () => {
    const shown = badge(<Badge label="120 条新消息">{120}</Badge>)
    expect(shown?.textContent).toBe('99+')
    expect(shown?.getAttribute('aria-label')).toBe('120 条新消息')
  })

  it('is decoration when it is a dot without a label', () => {
    expect(badge(<Badge />)?.getAttribute('aria-hidden')).toBe('true')
  })
})
