import { reply, type Article, type PushHandlers, type PushOptions } from '@weh5/server'
import { describe, expectTypeOf, it } from 'vitest'

const token = 'AAAAA'
const encodingAESKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
/** Handlers as somebody writes them, judged by the compiler. */
const handlers = (on: PushHandlers): PushHandlers => on
const options = (given: PushOptions): PushOptions => given

describe('the types of handlers', () => {
  it('know the fields by the name', () => {
    handlers({
      text: ({ content, msgId }) => {
        expectTypeOf(content).toEqualTypeOf<string>()
        expectTypeOf(msgId).toEqualTypeOf<string>()
        return reply.text(content)
      },
      'event:subscribe': ({ scene }) => {
        expectTypeOf(scene).toEqualTypeOf<string | undefined>()
        return reply.none()
      },
      'event:ShakearoundUserShake': ({ chosenBeacon: { major, distance } }) => {
        expectTypeOf(major + distance).toEqualTypeOf<number>()
        return reply.none()
      },
      '*': (push) => (push.name === 'location' ? reply.text(`${push.latitude}`) : reply.none()),
    })
  })

  it('find what is wrong', () => {
    handlers({
      // @ts-expect-error there is no such event
      'event:nonsense': () => reply.none(),
    })
    handlers({
      // @ts-expect-error there is no such field
      text: ({ contnet }) => reply.text(String(contnet)),
    })
    handlers({
      // @ts-expect-error the reply was forgotten
      text: ({ content }) => {
        reply.text(content)
      },
    })
    handlers({
      // @ts-expect-error nobody is there to read it
      'event:unsubscribe': () => reply.text('Bye'),
    })
    handlers({ 'event:unsubscribe': () => {} })
    expectTypeOf(reply.news).parameter(0).toEqualTypeOf<readonly Article[]>()
  })

  it('ask for a key, or for the decision to do without', () => {
    options({ token, encodingAESKey, on: {} })
    options({ token, mode: 'plain', on: {} })
    // @ts-expect-error no key
    options({ token, on: {} })
    // @ts-expect-error no key in safe mode
    options({ token, mode: 'safe', on: {} })
    // @ts-expect-error neither handlers nor a queue
    options({ token, encodingAESKey })
  })
})
