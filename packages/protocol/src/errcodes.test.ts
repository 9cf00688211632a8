import { describe, expect, it } from 'vitest'
import { errcodeCures } from './errcode-cures.ts'
import { errcodeOf, errcodes } from './errcodes.ts'

describe('the errcodes', () => {
  it('are all there, each once and in order', () => {
    const codes = errcodes.map((each) => each.code)
    expect(codes).toHaveLength(987)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
  })

  it('say what to do where it matters', () => {
    expect(errcodeOf(40164)).toMatchObject({
      area: 'token',
      retryable: false,
      cure: { en: expect.stringContaining('IP白名单') },
    })
    expect(errcodeOf(40001)).toMatchObject({ retryable: true })
    expect(errcodeOf(45009)).toMatchObject({ retryable: null, messageZh: '接口调用超过限制' })
  })

  it('have no cure for a code that does not exist', () => {
    expect(Object.keys(errcodeCures).filter((code) => !errcodeOf(Number(code)))).toEqual([])
  })

  it('do not know what WeChat has not documented', () => {
    expect(errcodeOf(123456789)).toBeUndefined()
  })
})
