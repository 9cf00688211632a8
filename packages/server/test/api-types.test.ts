import type { Api } from '@weh5/server'
import { describe, expectTypeOf, it } from 'vitest'

/** Calls as somebody writes them, judged by the compiler and never made. */
const judged = (write: (api: Api) => unknown): void => void write

describe('the types of the platform API', () => {
  it('know what each endpoint takes and answers', () => {
    judged(async ({ tags, user, media, menu, template, openapi }) => {
      expectTypeOf((await tags.get()).tags).toEqualTypeOf<
        readonly { readonly id: number; readonly name: string; readonly count: number }[]
      >()
      expectTypeOf((await user.info({ openid: 'o1' })).unionid).toEqualTypeOf<string | undefined>()
      expectTypeOf(await media.get({ media_id: 'm1' })).toEqualTypeOf<File | { readonly video_url?: string }>()
      await menu.create({ button: [{ name: 'A', sub_button: [{ name: 'B', type: 'click', key: 'b' }] }] })
      await template.send({ touser: 'o1', template_id: 't', data: { thing1: { value: 'Hall B' } } })
      await openapi.getApiQuota({ cgi_path: '/cgi-bin/menu/create' })
    })
  })

  it('find what is wrong', () => {
    judged(async ({ tags, menu, media, template }) => {
      // @ts-expect-error there is no such endpoint
      await tags.rename({ tag: { id: 1, name: 'VIP' } })
      // @ts-expect-error the name was forgotten
      await tags.create({ tag: {} })
      // @ts-expect-error an argument is needed
      await tags.create()
      // @ts-expect-error there is no such kind of button
      await menu.create({ button: [{ name: 'A', type: 'press' }] })
      // @ts-expect-error a path is no file
      await media.upload({ type: 'image', media: 'hall.jpg' })
      // @ts-expect-error a value stands in an object
      await template.send({ touser: 'o1', template_id: 't', data: { thing1: 'Hall B' } })
    })
  })

  it('leave out what the account’s token does not open', () => {
    judged((api) => {
      // @ts-expect-error a token is the business of account.credentials
      api.token.get({})
      // @ts-expect-error for third-party platforms
      api.wxamp.link({})
      // @ts-expect-error so is a ticket
      api.ticket.get({ type: 'jsapi' })
    })
  })
})
