import type { Personality } from '@weh5/protocol/user-agents'
import { isJsSafe } from '../world/domain.ts'
import { liveTickets } from '../world/ticket.ts'
import { findAccount, type World } from '../world/world.ts'
import { diagnose, type Diagnosis } from './diagnose.ts'
import { signatureOf, withoutFragment } from './signature.ts'

/** What a page handed to `wx.config`, as it arrives at the client, and where the page is. */
export interface ConfigRequest {
  readonly appId: string
  readonly timestamp: string
  readonly nonceStr: string
  readonly signature: string
  readonly landingUrl: string
  readonly currentUrl: string
}

export type Verdict =
  | { readonly ok: true; readonly url: string }
  | {
      readonly ok: false
      /** The URL that the client verified with. */
      readonly url: string
      /** What the client says, without the command. */
      readonly failure: string
      readonly diagnosis: Diagnosis
    }

/** Which URL a client verifies a config against (`facts/jssdk.md` D.1). */
export const urlRules: Readonly<Record<Personality, 'landing' | 'current'>> = {
  ios: 'landing',
  android: 'current',
  windows: 'current',
  mac: 'current',
  devtools: 'current',
  'mini-program': 'landing',
}

/** Verifies a config as the native client does: own ticket, own idea of the URL, bound domains. */
export function verifyConfig(world: World, personality: Personality, request: ConfigRequest): Verdict {
  const rule = urlRules[personality]
  const { landingUrl, currentUrl, signature, nonceStr, timestamp } = request
  const url = withoutFragment(rule === 'landing' ? landingUrl : currentUrl)
  if (request.appId === '' || signature === '' || nonceStr === '' || !/^\d+$/.test(timestamp)) {
    return { ok: false, url, failure: 'fail', diagnosis: missingParameters }
  }
  const account = findAccount(world, request.appId)
  if (account === undefined) {
    return { ok: false, url, failure: 'fail_invalid appid', diagnosis: unknownAppId(request.appId) }
  }
  if (!isJsSafe(account.jsDomains, new URL(url))) {
    return { ok: false, url, failure: 'fail_invalid url domain', diagnosis: domainNotBound(url, account.jsDomains) }
  }
  const live = liveTickets(world, account, 'jsapi')
  const signed = { nonceStr, timestamp, url }
  if (live.some(({ value }) => signatureOf({ ...signed, ticket: value }) === signature)) return { ok: true, url }
  const ticket = live.at(-1)?.value ?? ''
  const expected = { ...signed, ticket }
  const diagnosis = diagnose({ world, account, signature, expected, rule, currentUrl, landingUrl })
  return { ok: false, url, failure: 'fail_invalid signature', diagnosis: diagnosis ?? missingParameters }
}

const missingParameters: Diagnosis = {
  code: 'missing-parameters',
  what: {
    en: 'appId, timestamp (seconds), nonceStr or signature is missing.',
    zh: '缺少 appId、timestamp（秒）、nonceStr 或 signature。',
  },
  fix: {
    en: 'Pass wx.config the four fields as your server returned them.',
    zh: '请把后端返回的四个字段原样传给 wx.config。',
  },
}

function unknownAppId(appId: string): Diagnosis {
  return {
    code: 'unknown-app-id',
    what: { en: `No account has the AppID ${appId}.`, zh: `没有 AppID 为 ${appId} 的公众号。` },
    fix: {
      en: 'Use the AppID of the account whose ticket signs.',
      zh: '请使用签名所用 ticket 对应的公众号的 AppID。',
    },
  }
}

function domainNotBound(url: string, domains: readonly string[]): Diagnosis {
  const { host } = new URL(url)
  const bound = domains.join(', ') || '–'
  return {
    code: 'domain-not-bound',
    what: {
      en: `${host} is not among the account's JS-safe domains (${bound}).`,
      zh: `${host} 不在公众号的 JS接口安全域名（${bound}）之内。`,
    },
    fix: {
      en: 'Add it under 公众号设置 → 功能设置 → JS接口安全域名; ports other than 80 and 443 are not allowed.',
      zh: '请在 公众号设置 → 功能设置 → JS接口安全域名 中添加；只支持 80 和 443 端口。',
    },
  }
}
