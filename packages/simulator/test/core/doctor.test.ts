import { afterEach, describe, expect, it } from 'vitest'
import { issueTicket } from '../../src/world/ticket.ts'
import { issueToken } from '../../src/world/token.ts'
import {
  openOfficialPage,
  sha1,
  sign,
  type Answer,
  type ConfigOptions,
  type OfficialPage,
  type OpenOptions,
} from './official-page.ts'

const landing = 'http://localhost:8720/list?b=2&a=%E4%BD%A0%20x'

interface Mistake extends OpenOptions {
  readonly code: string
  /** What the page's server did wrong. Runs after `move`. */
  readonly mistake: (page: OfficialPage) => ConfigOptions
  /** Where the page goes before it configures itself. */
  readonly move?: string
}

const nonce = 'Wm3WZYTPz0wzccnW'
const seconds = 1414587457
const ticketOf = (page: OfficialPage): string => issueTicket(page.sim.world, page.sim.account, 'jsapi').value
const signedBy = (text: (page: OfficialPage) => string): Mistake['mistake'] => {
  return (page) => ({ change: { signature: sign(ticketOf(page), nonce, seconds, text(page)) } })
}

/** One fixture per cause: the doctor's finding must be that cause. */
const mistakes: readonly Mistake[] = [
  { code: 'hash-included', move: '#/detail', mistake: signedBy(({ window }) => window.location.href) },
  { code: 'current-url-on-ios', personality: 'ios', move: '/detail/7', mistake: () => ({}) },
  {
    code: 'landing-url-instead-of-current',
    personality: 'android',
    move: '/detail/7',
    mistake: signedBy(() => landing),
  },
  { code: 'landing-url-instead-of-current', personality: 'mac', move: '/detail/7', mistake: signedBy(() => landing) },
  { code: 'query-missing', mistake: signedBy(() => 'http://localhost:8720/list') },
  { code: 'query-reordered', mistake: signedBy(() => 'http://localhost:8720/list?a=%E4%BD%A0%20x&b=2') },
  { code: 'trailing-slash', mistake: signedBy(() => landing.replace('/list', '/list/')) },
  { code: 'scheme', mistake: signedBy(() => landing.replace('http:', 'https:')) },
  { code: 'port', mistake: signedBy(() => landing.replace(':8720', '')) },
  { code: 'percent-encoding', mistake: signedBy(() => decodeURIComponent(landing)) },
  { code: 'percent-encoding', mistake: signedBy(() => landing.replace('%20', '+')) },
  { code: 'percent-encoding', mistake: signedBy(() => encodeURIComponent(landing)) },
  { code: 'html-escaped-ampersand', mistake: signedBy(() => landing.replace('&', '&amp;')) },
  {
    code: 'nonce-key',
    mistake: (page) => ({ change: { signature: sha1Of(page, 'nonceStr', 'timestamp') } }),
  },
  {
    code: 'timestamp-key',
    mistake: (page) => ({ change: { signature: sha1Of(page, 'noncestr', 'timeStamp') } }),
  },
  { code: 'timestamp-in-milliseconds', mistake: () => ({ change: { timestamp: seconds * 1000 + 86 } }) },
  {
    code: 'timestamp-in-milliseconds',
    mistake: (page) => ({ change: { signature: sign(ticketOf(page), nonce, seconds * 1000, landing) } }),
  },
  {
    code: 'upper-case-signature',
    mistake: (page) => ({ change: { signature: sign(ticketOf(page), nonce, seconds, landing).toUpperCase() } }),
  },
  {
    code: 'card-ticket',
    mistake: ({ sim }) => ({ ticket: issueTicket(sim.world, sim.account, 'wx_card').value }),
  },
  {
    code: 'expired-ticket',
    mistake: (page) => {
      const ticket = ticketOf(page)
      page.sim.world.clock.advance('2h')
      ticketOf(page)
      return { ticket }
    },
  },
  {
    code: 'access-token-as-ticket',
    mistake: ({ sim }) => ({ ticket: issueToken(sim.world, sim.account).value }),
  },
  {
    code: 'ticket-of-other-account',
    mistake: ({ sim }) => {
      const other = { ...sim.account, appId: 'wx00000000000000ff' }
      sim.world.state.accounts.push(other)
      return { ticket: issueTicket(sim.world, other, 'jsapi').value }
    },
  },
  { code: 'unknown-app-id', mistake: () => ({ change: { appId: 'wx0' } }) },
  { code: 'missing-parameters', mistake: () => ({ change: { timestamp: undefined } }) },
  { code: 'domain-not-bound', account: { jsDomains: ['m.example.com'] }, mistake: () => ({}) },
  { code: 'unexplained', mistake: () => ({ change: { signature: '0'.repeat(40) } }) },
]

function sha1Of(page: OfficialPage, nonceKey: string, timestampKey: string): string {
  return sha1(`jsapi_ticket=${ticketOf(page)}&${nonceKey}=${nonce}&${timestampKey}=${seconds}&url=${landing}`)
}

describe('the signature doctor', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  async function configure(options: Partial<Mistake>): Promise<Answer | undefined> {
    page = await openOfficialPage({ url: landing, personality: 'android', ...options })
    if (options.move !== undefined) page.window.history.pushState(null, '', options.move)
    return page.configure(options.mistake?.(page))
  }

  it.each(mistakes)('finds $code', async (mistake) => {
    const error = await configure(mistake)
    expect(error?.['diagnosis']).toMatchObject({
      code: mistake.code,
      what: { en: expect.stringMatching(/\.$/), zh: expect.stringMatching(/。$/) },
      fix: { en: expect.any(String), zh: expect.any(String) },
    })
  })

  it('leaves the words of WeChat as they are and tells which URL was verified', async () => {
    const error = await configure({ personality: 'ios', move: '/detail/7', mistake: () => ({}) })
    expect(error).toMatchObject({ errMsg: 'config:invalid signature', realAuthUrl: [landing] })
  })

  it('says invalid url domain where WeChat does', async () => {
    const error = await configure({ account: { jsDomains: ['m.example.com'] } })
    expect(error?.errMsg).toBe('config:invalid url domain')
  })

  it('shows both strings and where they part, without the ticket', async () => {
    const error = await configure({ mistake: signedBy(() => landing.replace('/list', '/list/')) })
    const diagnosis = error?.['diagnosis'] as { diff: { expected: string; signed: string; at: number } } | undefined
    const diff = diagnosis?.diff ?? { expected: '', signed: '', at: 0 }
    expect(diff.expected.slice(0, diff.at)).toBe(diff.signed.slice(0, diff.at))
    expect(diff.signed.slice(diff.at)).toBe('/?b=2&a=%E4%BD%A0%20x')
    expect(diff.expected).not.toContain(ticketOf(page))
  })

  it('has nothing to say about a right signature', async () => {
    expect(await configure({})).toBeUndefined()
    expect(page.sim.calls('config')[0]?.outcome?.kind).toBe('ok')
  })
})
