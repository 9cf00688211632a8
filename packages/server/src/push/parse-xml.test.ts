import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml.ts'
import { writeXml } from './write-xml.ts'

describe('XML', () => {
  it('reads back whatever text it writes', () => {
    const hostile = fc.constantFrom(']]>', '<![CDATA[', '&amp;', '<a>', '\u0000', '\uD800', '\uFFFE', '👨‍👩‍👧‍👦', ' ', '\n')
    const text = fc
      .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (content) => {
        const possible = content.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
        // XML has one kind of line end.
        const expected = possible.replaceAll(/\r\n?/g, '\n')
        const { a, b } = parseXml(writeXml({ a: content, b: 'after' }))
        expect(typeof a === 'string' && a.replaceAll('\r', '\n')).toBe(expected)
        expect(b).toBe('after')
      }),
      { numRuns: 2_000, seed: 20_261_124 },
    )
  })

  it('keeps numbers, blanks and order, and reads the five entities', () => {
    const xml =
      '<?xml version="1.0"?>\n<xml>\n<id>0023456789012345678901</id><a> x </a><b/><c></c><d>1 &lt; 2 &amp; 3</d></xml>'
    expect(parseXml(xml)).toEqual({ id: '0023456789012345678901', a: ' x ', b: '', c: '', d: '1 < 2 & 3' })
  })

  it('makes a list of what occurs several times', () => {
    expect(parseXml('<xml><l><item><a>1</a></item><item><a>2</a></item></l></xml>')).toEqual({
      l: { item: [{ a: '1' }, { a: '2' }] },
    })
    expect(writeXml({ Articles: [{ Title: '1' }, { Title: '2' }] })).toBe(
      '<xml><Articles><item><Title><![CDATA[1]]></Title></item><item><Title><![CDATA[2]]></Title></item></Articles></xml>',
    )
  })

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'takes an element called %s for an element, or not at all',
    (name) => {
      let read: object = {}
      try {
        read = parseXml(`<xml><${name}>1</${name}></xml>`)
      } catch (error) {
        expect(error).toMatchObject({ code: 'PUSH_MALFORMED' })
      }
      expect({}.constructor).toBe(Object)
      expect(Object.values(read).every((value) => value === '1')).toBe(true)
    },
  )

  it.each([
    ['a DOCTYPE', '<!DOCTYPE xml><xml><a>1</a></xml>'],
    ['an entity of its own', '<xml><a>&e;</a></xml>'],
    ['a processing instruction', '<xml><?php 1?><a>1</a></xml>'],
    ['a comment', '<xml><!-- 1 --><a>1</a></xml>'],
    ['a comment in front', '<!-- 1 --><xml><a>1</a></xml>'],
    ['a processing instruction in front', '<?php 1?><xml><a>1</a></xml>'],
    ['a comment behind', '<xml><a>1</a></xml><!-- 1 -->'],
    ['an entity without a name', '<xml><a>1 & 2</a></xml>'],
    ['the end of CDATA in text', '<xml><a>]]></a></xml>'],
    ['an attribute twice', '<xml><a b="1" b="2">1</a></xml>'],
    ['another root', '<html><a>1</a></html>'],
    ['two roots', '<xml><a>1</a></xml><xml><a>1</a></xml>'],
    ['no end', '<xml><a>1</a>'],
    ['ends that cross', '<xml><a><b>1</a></b></xml>'],
    ['text instead of elements', '<xml>1</xml>'],
    ['nine levels', `<xml>${'<a>'.repeat(8)}${'</a>'.repeat(8)}</xml>`],
    ['100,000 levels', `<xml>${'<a>'.repeat(100_000)}`],
    ['4,001 elements', `<xml>${'<a/>'.repeat(4_000)}</xml>`],
    ['CDATA without an end among many elements', `<xml>${'<a/>'.repeat(4_000)}<![CDATA[`],
    ['a prototype', '<xml><__proto__><a>1</a></__proto__></xml>'],
  ])('refuses %s', (_what, xml) => {
    expect(() => parseXml(xml)).toThrow(expect.objectContaining({ code: 'PUSH_MALFORMED' }))
  })

  it('takes for text whatever stands in CDATA, however much it looks like markup', () => {
    const text = '<a>&e;<!DOCTYPE x><!-- -->'.repeat(5_000)
    expect(parseXml(`<xml><b><![CDATA[${text}]]></b></xml>`)).toEqual({ b: text })
  })

  it('reads 500,000 line ends as line feeds', () => {
    expect(parseXml(`<xml><b>${'\r'.repeat(500_000)}\r\n</b></xml>`)).toEqual({ b: '\n'.repeat(500_001) })
  })

  it('takes as many levels as the deepest push twice over', () => {
    expect(parseXml(`<xml>${'<a>'.repeat(7)}1${'</a>'.repeat(7)}</xml>`)).toHaveProperty('a.a.a.a.a.a.a', '1')
  })
})
