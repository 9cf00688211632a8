import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'

describe('the address that is signed', () => {
  it.each([
    ['https://m.example.com/', 'https://m.example.com/'],
    ['https://m.example.com/nullable/page', 'https://m.example.com/nullable/page'],
    ['https://m.example.com/a#b', 'https://m.example.com/a'],
    ['https://m.example.com/a#b c{', 'https://m.example.com/a'],
    ['https://m.example.com/a#b#c', 'https://m.example.com/a'],
    ['https://m.example.com/a?', 'https://m.example.com/a?'],
    ['https://m.example.com/a?x=%E4%BD%A0&y=1+2', 'https://m.example.com/a?x=%E4%BD%A0&y=1+2'],
    ['https://m.example.com/a?x=1&amp;y=2', 'https://m.example.com/a?x=1&amp;y=2'],
    ['http://m.example.com:8080/a/', 'http://m.example.com:8080/a/'],
    ['https://例子.测试/a', 'https://例子.测试/a'],
    ['https://m.example.com?x=1', 'https://m.example.com?x=1'],
    ['HTTPS://M.Example.com/A', 'HTTPS://M.Example.com/A'],
  ])('%s is signed as %s', (url, signed) => {
    expect(readPage(url).text).toBe(signed)
  })

  it.each([
    ['', 'URL_MISSING'],
    ['/expo', 'URL_MALFORMED'],
    ['m.example.com', 'URL_MALFORMED'],
    ['javascript:alert(1)', 'URL_MALFORMED'],
    ['https://', 'URL_MALFORMED'],
    ['https%3A%2F%2Fm.example.com', 'URL_MALFORMED'],
    ['https://m.example.com@evil.example/', 'URL_MALFORMED'],
    ['https://m.example.com/\r\nX: y', 'URL_MALFORMED'],
    [`https://m.example.com/${'a'.repeat(2048)}`, 'URL_MALFORMED'],
  ])('%j is refused', (url, code) => {
    expect(() => readPage(url).text).toThrow(expect.objectContaining({ code }))
  })
})
