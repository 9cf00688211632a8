import { render } from 'preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { countCharacters } from './count-characters.ts'
import { Textarea } from './textarea.tsx'
import { frames } from '../../test/frames.ts'

const page = document.body
beforeEach(() => render(null, page))

describe('Textarea', () => {
  it('counts what was typed, and is invalid beyond the limit instead of cutting it', async () => {
    render(<Textarea maxLength={5} />, page)
    const area = page.querySelector('textarea')
    if (!area) throw new Error('no textarea')
    area.value = '六个字的文本'
    area.dispatchEvent(new Event('input', { bubbles: true }))
    await frames()
    expect(page.textContent).toContain('6/5')
    expect(area.validity.valid).toBe(false)
    expect(area.getAttribute('aria-invalid')).toBe('true')
  })
})

describe('countCharacters', () => {
  it('counts a family as one', () => {
    expect(countCharacters('👨‍👩‍👧好')).toBe(2)
    expect(countCharacters('')).toBe(0)
  })
})
