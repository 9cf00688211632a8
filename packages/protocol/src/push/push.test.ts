import { describe, expect, expectTypeOf, it } from 'vitest'
import { examplePush, pushChapters, pushRows, readPush, writePush, type Push, type PushOf } from './index.ts'

const names = [...pushRows.keys()]

const common = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1714112445' }
const event = (fields: Record<string, Parameters<typeof readPush>[0][string]>) =>
  readPush({ ...common, MsgType: 'event', ...fields })

describe('pushes', () => {
  it.each(names)('reads what it writes: %s', (name) => {
    const push = examplePush(name)
    expect(readPush(writePush(push))).toEqual({ ...push, raw: writePush(push) })
  })

  it('knows a page or a fact about each', () => {
    for (const { chapter } of pushRows.values()) expect(pushChapters[chapter].docs).toMatch(/^https:|^facts\//)
  })

  it('keeps ids that exceed a number', () => {
    const push = readPush({ ...common, MsgType: 'text', Content: 'hi', MsgId: '23456789012345678901' })
    expect(push).toMatchObject({ name: 'text', content: 'hi', msgId: '23456789012345678901' })
  })

  it('takes an event’s name in any case', () => {
    expect(event({ Event: 'scan', EventKey: '7', Ticket: 't' })).toMatchObject({ name: 'event:SCAN', scene: '7' })
    expect(event({ Event: 'Subscribe' })).toMatchObject({ name: 'event:subscribe' })
  })

  it('tells the scene of the code that led to a subscription, if one did', () => {
    expect(event({ Event: 'subscribe', EventKey: 'qrscene_12', Ticket: 't' })).toMatchObject({
      scene: '12',
      ticket: 't',
    })
    expect(event({ Event: 'subscribe', EventKey: '' })).not.toHaveProperty('scene')
    expect(event({ Event: 'subscribe', EventKey: 'scanbarcode|ean13|69|' })).toMatchObject({
      name: 'event:subscribe',
      raw: { EventKey: 'scanbarcode|ean13|69|' },
    })
  })

  it('makes a list of one entry, of several, and of a JSON array', () => {
    const entry = { TemplateId: 't', SubscribeStatusString: 'accept' }
    const change = (List: typeof entry | (typeof entry)[]) =>
      event({ Event: 'subscribe_msg_change_event', SubscribeMsgChangeEvent: { List } })
    expect(change(entry)).toMatchObject({ list: [{ templateId: 't', status: 'accept' }] })
    expect(change([entry, entry])).toMatchObject({ list: [{ templateId: 't' }, { templateId: 't' }] })
    const fields = { Event: 'pic_weixin', EventKey: 'k' }
    expect(event({ ...fields, SendPicsInfo: { Count: '1', PicList: [{ PicMd5Sum: 'm' }] } })).toMatchObject({
      pictures: [{ md5: 'm' }],
    })
    expect(event({ ...fields, SendPicsInfo: { Count: '0', PicList: '' } })).toMatchObject({ pictures: [] })
  })

  it('takes older spellings', () => {
    const wifi = { Event: 'WifiConnected', ConnectTime: '1', ExpireTime: '0', VendorId: '3', DeviceNo: 'd' }
    expect(event({ ...wifi, PlaceId: '9' })).toMatchObject({ shopId: '9' })
  })

  it('hands over what it does not know, with all its fields', () => {
    expect(event({ Event: 'debug_demo', debug_str: 'hello world' })).toMatchObject({
      name: 'unknown',
      msgType: 'event',
      event: 'debug_demo',
      raw: { debug_str: 'hello world' },
    })
    expect(readPush({ ...common, MsgType: 'hologram', MsgId: '1' })).toMatchObject({ name: 'unknown' })
  })

  it('does not pretend to know an event that lacks what its row promises', () => {
    expect(event({ Event: 'LOCATION', Latitude: 'north', Longitude: '1', Precision: '1' })?.name).toBe('unknown')
  })

  it.each([{}, { ...common }, { MsgType: 'text' }, { ...common, MsgType: 'text', FromUserName: '' }])(
    'does not take %j for a push',
    (raw) => {
      expect(readPush(raw)).toBeUndefined()
    },
  )

  it('looks at no inherited property', () => {
    expect(readPush({ ...common, MsgType: 'constructor' })?.name).toBe('unknown')
    expect(event({ Event: '__proto__' })?.name).toBe('unknown')
  })

  it('narrows by name', () => {
    const push = readPush(writePush(examplePush('event:SCAN')))
    if (push?.name === 'event:SCAN') expectTypeOf(push.scene).toEqualTypeOf<string>()
    expectTypeOf<PushOf<'event:subscribe'>['scene']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<PushOf<'location'>['latitude']>().toEqualTypeOf<number>()
    expectTypeOf<PushOf<'event:ShakearoundUserShake'>['chosenBeacon']['major']>().toEqualTypeOf<number>()
    expectTypeOf<Extract<Push, { name: 'text' }>['msgId']>().toEqualTypeOf<string>()
    expectTypeOf<PushOf<'event:CLICK'>>().not.toHaveProperty('msgId')
  })
})
