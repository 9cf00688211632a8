import { describe, expect, it } from 'vitest'
import { createSessions, type SessionOptions } from './session.ts'

const oldSecret = 'the-old-session-secret-of-the-site'
const newSecret = 'the-new-session-secret-of-the-site'
const session = { kind: 'user', openid: 'o-1', nickname: '小明' } as const

const issue = async (options: SessionOptions) =>
  (await createSessions(options).issue(session, true)).split(';')[0] ?? ''
const read = (options: SessionOptions, cookie: string) =>
  createSessions(options).read({ headers: new Headers({ cookie }) })

describe('a session', () => {
  it('is read back by whoever knows the secret', async () => {
    expect(await read({ secret: oldSecret }, await issue({ secret: oldSecret }))).toEqual(session)
    expect(await read({ secret: newSecret }, await issue({ secret: oldSecret }))).toBeUndefined()
  })

  it('survives a rotation of the secret, until the old one is dropped', async () => {
    const before = await issue({ secret: oldSecret })
    expect(await read({ secret: [newSecret, oldSecret] }, before)).toEqual(session)
    const after = await issue({ secret: [newSecret, oldSecret] })
    expect(await read({ secret: newSecret }, after)).toEqual(session)
  })

  it('ends when its time is over', async () => {
    const cookie = await issue({ secret: oldSecret, maxAge: 60 })
    const clock = { now: () => Date.now() + 61_000 }
    expect(await read({ secret: oldSecret, clock }, cookie)).toBeUndefined()
  })

  it('of another account does not count', async () => {
    const cookie = await issue({ secret: oldSecret, appId: 'wx0123456789abcdef' })
    expect(await read({ secret: oldSecret, appId: 'wx0123456789abcdef' }, cookie)).toEqual(session)
    expect(await read({ secret: oldSecret, appId: 'wxfedcba9876543210' }, cookie)).toBeUndefined()
    expect(await read({ secret: oldSecret }, cookie)).toEqual(session)
  })

  it('belongs to one of several accounts of a site', async () => {
    const cookie = await issue({ secret: oldSecret, cookie: 'shop_session' })
    expect(cookie).toMatch(/^shop_session=/)
    expect(await read({ secret: oldSecret }, cookie)).toBeUndefined()
  })

  it.each([['short'], [['a'.repeat(32), 'short']], [[]]])('is not signed with %j', (secret) => {
    expect(() => createSessions({ secret })).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
  })
})
