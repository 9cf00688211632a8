import type { OpenTag } from '@weh5/protocol/open-tags'
import { bridgeReady } from '../bridge/bridge-ready.ts'
import { exchange } from '../bridge/exchange.ts'
import { check } from '../call/outcome.ts'
import { settle } from '../call/settle.ts'
import type { Jweixin } from '../script/jweixin.ts'
import { officialScript } from '../script/official-script.ts'
import { urlToSign, withoutFragment, type SignUrl } from './sign-url.ts'
import { requestSignature, type JsConfig, type Sign } from './sign.ts'

/** What the client granted for one URL. */
export interface Grant {
  /** The URL that was signed. */
  readonly url: string
  /** What was asked for. */
  readonly requested: readonly string[]
  /** The open tags that were asked for. */
  readonly openTags: readonly string[]
  /** What the client says it refused; clients that do not say leave it empty. */
  readonly denied: readonly string[]
  /** The official script's own object, configured, for what this package does not cover. */
  readonly jweixin: Jweixin
}

/** How a page is configured. */
export interface ConfigOptions {
  /** Path of your server's `js-config` route, or a function that gets a signature. */
  readonly sign: Sign
  readonly openTags?: readonly OpenTag[]
  /** Which URL to sign. Default `auto`: the landing URL on iOS, the current one elsewhere. */
  readonly signUrl?: SignUrl
}

/** Resolves when the URL of the moment is configured. Only called inside WeChat. */
export type Configure = () => Promise<Grant>

/**
 * Keeps the page configured: one signature per URL, however many calls wait for it. A failure is kept for a while, so that ten calls do
 * not knock ten times at a signature server that is down.
 *
 * @param timeout Milliseconds for each step: script, bridge, signature and verdict.
 * @param jsApiList What to ask for; it may grow until the first configuration.
 * @returns A function that rejects with a {@link WechatError} of code `script`, `bridge`, `sign`, `config` or `timeout`.
 */
export function createConfig(
  { sign, openTags = [], signUrl = 'auto' }: ConfigOptions,
  timeout: number,
  jsApiList: Iterable<string>,
): Configure {
  let grant: Promise<Grant>
  let latest: Promise<unknown> = Promise.resolve()
  let signed: string
  let failures = 0
  let retryAt = 0

  async function configure(url: string, corrected?: boolean): Promise<Grant> {
    // All at once: on a phone each of them is a round trip.
    const [jweixin, config] = await Promise.all([
      officialScript(timeout),
      settle<JsConfig>('config', (resolve) => resolve(requestSignature(sign, { url })), timeout, undefined, 'sign'),
      bridgeReady('config', timeout),
    ])
    // A copy: the script translates the names in place (`facts/jssdk.md` A.4).
    const names = [...jsApiList]
    // `wx.ready` and `wx.error` are not asked: on a second config the one runs too early and the other may not run at all
    // (`peers/client.md` §1.4 rows 1 to 4).
    const reply = await exchange('config', timeout, (complete, heard) => {
      jweixin.config({ ...config, jsApiList: names, openTagList: openTags })
      // A locked bridge is asked once more, for the names as they are now.
      if (!heard) jweixin.invoke('preVerifyJSAPI', { verifyJsApiList: names, verifyOpenTagList: openTags }, complete)
    })
    // The client tells which URL it verified with: sign that one, once (`facts/jssdk.md` A.8).
    const [expected] = strings(reply['realAuthUrl']).map(withoutFragment)
    if (expected && expected !== url && !corrected) return configure(expected, true)
    check('config', reply, 'config')
    return { url, requested: [...jsApiList], openTags, denied: strings(reply['noPermissionJsApi']), jweixin }
  }

  return async () => {
    const url = urlToSign(signUrl)
    // A page that comes out of the back-forward cache has a stale configuration (`facts/jssdk.md` D.5, D.10).
    if (!signed) window.addEventListener('pageshow', ({ persisted }) => persisted && (retryAt = 0))
    if (url === signed && Date.now() < retryAt) return grant
    // One after the other: the script confuses overlapping configs (`facts/jssdk.md` A.6).
    const mine = (grant = latest.then(() => configure(url)))
    signed = url
    retryAt = Infinity
    latest = mine.then(
      () => (failures = 0),
      () => {
        // Not before a second has passed, then two, four, up to a minute.
        if (grant === mine) retryAt = Date.now() + Math.min(1e3 * 2 ** failures++, 6e4)
      },
    )
    return mine
  }
}

/** One text or a list of them, as clients please. */
function strings(value: unknown): readonly string[] {
  return new Array<unknown>().concat(value || []).map(String)
}
