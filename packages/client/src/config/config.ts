import type { Reply } from '@weh5/protocol/jsapi'
import { bridgeReady } from '../bridge/bridge-ready.ts'
import { failure, isOk, messageOf } from '../call/outcome.ts'
import { settle } from '../call/settle.ts'
import type { Jweixin } from '../script/jweixin.ts'
import { officialScript } from '../script/official-script.ts'
import { urlToSign, withoutFragment, type SignUrl } from './sign-url.ts'
import { requestSignature, type Sign } from './sign.ts'
import { verify, type Wanted } from './verify.ts'

/** What the client granted for one URL. */
export interface Grant {
  /** The URL that was signed. */
  readonly url: string
  /** What was asked for. */
  readonly requested: readonly string[]
  /** What the client says it refused; clients that do not say leave it empty. */
  readonly denied: readonly string[]
}

/** A configured page. */
export interface Configured {
  readonly jweixin: Jweixin
  readonly grant: Grant
}

export interface ConfigOptions extends Wanted {
  readonly sign: Sign
  readonly signUrl: SignUrl
  /** Milliseconds for the signature and for the client's verdict, each. */
  readonly timeout: number
}

/** After a failure the same URL is not tried again for this many milliseconds, twice as many after the next, up to {@link longestPause}. */
const firstPause = 1_000
const longestPause = 60_000

/**
 * Keeps the page configured: one signature per URL, however many calls wait for it. A failure is kept for a while, so that ten calls do
 * not knock ten times at a signature server that is down.
 *
 * @returns A function that resolves when the URL of the moment is configured. It rejects with a {@link WechatError} of code `script`,
 * `bridge`, `sign`, `config` or `timeout`.
 */
export function createConfig(options: ConfigOptions): () => Promise<Configured> {
  let latest: { readonly url: string; readonly result: Promise<Configured>; retryAt: number } | undefined
  let pause = firstPause

  return () => {
    const url = urlToSign(options.signUrl)
    if (latest && latest.url === url && Date.now() < latest.retryAt) return latest.result
    // One after the other: the script confuses overlapping configs (`facts/jssdk.md` A.6).
    const before = latest ? latest.result.catch(() => {}) : Promise.resolve()
    const mine = { url, result: before.then(() => configure(options, url)), retryAt: Infinity }
    latest = mine
    mine.result.then(
      () => {
        pause = firstPause
      },
      () => {
        mine.retryAt = Date.now() + pause
        pause = Math.min(pause * 2, longestPause)
      },
    )
    return mine.result
  }
}

async function configure(options: ConfigOptions, url: string): Promise<Configured> {
  const [jweixin] = await Promise.all([officialScript(), bridgeReady()])
  let reply = await attempt(jweixin, options, url)
  const expected = expectedUrl(reply)
  // The client tells which URL it verified with: sign that one, once (`facts/jssdk.md` A.8).
  if (expected && expected !== url) reply = await attempt(jweixin, options, expected)
  const message = messageOf(reply)
  // A client too old to verify accepts everything (`facts/jssdk.md` C.6).
  if (!isOk(message) && message !== 'function not exist') throw failure('config', reply, 'config')
  const denied = reply['noPermissionJsApi']
  return { jweixin, grant: { url, requested: options.jsApiList, denied: Array.isArray(denied) ? denied : [] } }
}

async function attempt(jweixin: Jweixin, options: ConfigOptions, url: string): Promise<Reply> {
  const signed = await settle('config', options, () => requestSignature(options.sign, { url }))
  return settle('config', options, () => verify(jweixin, signed, options))
}

/** The URL that a client says it compared a rejected signature with. */
function expectedUrl(reply: Reply): string | undefined {
  const urls = reply['realAuthUrl']
  return Array.isArray(urls) && typeof urls[0] === 'string' ? withoutFragment(urls[0]) : undefined
}
