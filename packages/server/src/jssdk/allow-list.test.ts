import { describe, expect, it } from 'vitest'
import { allows } from './allow-list.ts'

describe('an allow-list', () => {
  const allowed = allows(['https://m.example.com', 'https://*.shop.example', 'http://localhost:5173'])

  it.each([
    'https://m.example.com/a?b#c',
    'https://m.example.com:443/',
    'https://a.shop.example/',
    'https://a.b.shop.example/',
    'http://localhost:5173/x',
  ])('takes %s', (url) => {
    expect(allowed(new URL(url))).toBe(true)
  })

  it.each([
    'http://m.example.com/',
    'https://m.example.com:8443/',
    'https://m.example.com.evil.example/',
    'https://evil.example/?https://m.example.com',
    'https://shop.example/',
    'https://evilshop.example/',
    'http://localhost/',
  ])('refuses %s', (url) => {
    expect(allowed(new URL(url))).toBe(false)
  })

  it('may be a function', () => {
    expect(allows((url) => url.hostname.endsWith('.test'))(new URL('https://a.test/'))).toBe(true)
  })

  it.each(['m.example.com', 'https://m.example.com/', 'https://m.example.com/app', '*', 'https://*'])(
    'refuses %s as an entry when it is built, not when a page asks',
    (entry) => {
      expect(() => allows([entry])).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
    },
  )
})
