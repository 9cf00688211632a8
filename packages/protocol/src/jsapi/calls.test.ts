import { describe, expect, it } from 'vitest'
import * as calls from './calls.ts'
import { jsApiMethods, jsApiSpecs } from './index.ts'

describe('the half of the registry that ships in a page', () => {
  it('has every call and event, and nothing else', () => {
    expect(new Set<unknown>(Object.values(calls))).toEqual(new Set(jsApiSpecs.map(({ api }) => api)))
    expect(Object.keys(calls)).toHaveLength(jsApiSpecs.length)
  })
})

describe('the registry', () => {
  it('describes everything that the official script, the bridge and the hardware platform offer', () => {
    expect(jsApiSpecs.length + jsApiMethods.length).toBe(94)
  })

  it('names each JSAPI once', () => {
    const names = [...jsApiSpecs, ...jsApiMethods].map(({ api }) => api.name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells calls apart that share a command', () => {
    const calls = jsApiSpecs.flatMap((spec) => ('command' in spec ? [spec] : []))
    for (const { command } of calls) {
      // Of those that share a command, at most one takes what no other claims.
      const open = calls.filter((other) => other.command === command && !('matches' in other))
      expect(open.length).toBeLessThanOrEqual(1)
    }
  })

  it.each(jsApiSpecs.map((spec) => [spec.api.name, spec] as const))(
    '%s has a title in both languages and a source',
    (_name, spec) => {
      expect(spec.title.en).toMatch(/^[A-Z]/)
      expect(spec.title.zh).not.toBe('')
      expect(spec.docs).toMatch(/^(https:\/\/|facts\/jssdk\.md)/)
    },
  )
})
