import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswer } from './parse-answer.ts'

describe('an answer of the platform', () => {
  it('keeps ids that a double cannot hold', () => {
    expect(parseAnswer('{"msg_id":1000000000000000003,"count":2,"ids":[9007199254740993]}')).toEqual({
      msg_id: '1000000000000000003',
      count: 2,
      ids: ['9007199254740993'],
    })
  })

  it('is read although a nickname holds control characters', () => {
    expect(parseAnswer('{"nickname":"小\u0002明\n","url":"https:\\/\\/a"}')).toEqual({
      nickname: '小 明 ',
      url: 'https://a',
    })
  })

  it.each(['', 'null', '[]', '"text"', '<html>', '{"a":', '{"a":1}{'])('is none: %j', (body) => {
    expect(parseAnswer(body)).toBeUndefined()
  })

  it('is what was written, for everything that JSON and a double can hold', () => {
    const value = fc.dictionary(
      fc.stringMatching(/^\w+$/),
      fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[ -~]*$/)),
    )
    fc.assert(
      fc.property(value, (each) => {
        expect(parseAnswer(JSON.stringify(each))).toEqual({ ...each })
      }),
    )
  })
})
