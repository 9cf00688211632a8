import { describe, expect, it } from 'vitest'
import { returnPath, withQuery } from './return-to.ts'

describe('the way back after a login', () => {
  it.each(['/', '/me', '/me?tab=orders&x=//y', '/#/route', '/%E4%BD%A0', '/a/../b'])('may be %s', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '\\/evil',
    'me',
    '',
    '/a b',
    ' /me',
    `/${'a'.repeat(2048)}`,
  ])('may not be %j', (path) => {
    expect(() => returnPath(path)).toThrow(expect.objectContaining({ code: 'RETURN_TO_NOT_ALLOWED' }))
  })

  it('tells how the login ended without losing query or fragment', () => {
    expect(withQuery('/me?tab=orders#top', 'login', 'denied')).toBe('/me?tab=orders&login=denied#top')
  })
})
