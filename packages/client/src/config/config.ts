import { bridgeReady } from '../bridge/bridge-ready.ts'
import { tee } from '../bridge/tee.ts'
import { failureOf, type NativeReply } from '../call/outcome.ts'
import { settle } from '../call/settle.ts'
import { assertInside } from '../environment/inside-wechat.ts'
import { WechatError } from '../errors/wechat-error.ts'
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

export interface ConfigOptions {
  /** What a page asks to be granted. */
  readonly jsApiList: readonly string[]
  readonly openTags: readonly string[]
  readonly sign: Sign
  readonly signUrl: SignUrl
  /** Milliseconds for each step: script, bridge, signature and verdict. */
  readonly timeout: number
}

/** Resolves when the URL of the moment is configured. `api` is who asks, for the error. */
export type Configure = (api: string) => Promise<Grant>

/** After a failure the same URL is not tried again for this many milliseconds, twice as many after the next, up to {@link longestPause}. */
const firstPause = 1e3
const longestPause = 6e4

/**
 * Keeps the page configured: one signature per URL, however many calls wait for it. A failure is kept for a while, so that ten calls do
 * not knock ten times at a signature server that is down.
 *
 * @returns A function that rejects with a {@link WechatError} of code `outside`, `script`, `bridge`, `sign`, `config` or `timeout`.
 */
export function createConfig({ sign, signUrl, timeout, jsApiList, openTags }: ConfigOptions): Configure {
  let latest: Promise<unknown> = Promise.resolve()
  let grant: Promise<Grant>
  let signed: string
  let pause = firstPause
  let retryAt = 0

  async function configure(url: string): Promise<Grant> {
    // All at once: on a phone each of them is a round trip.
    const [jweixin, config] = await Promise.all([
      officialScript(timeout),
      signature(url),
      bridgeReady('config', timeout),
    ])
    let reply = await verdict(jweixin, config)
    // The client tells which URL it verified with: sign that one, once (`facts/jssdk.md` A.8).
    const [expected] = strings(reply['realAuthUrl']).map(withoutFragment)
    if (expected && expected !== url) reply = await verdict(jweixin, await signature(expected))
    const failure = failureOf('config', reply)
    // `unsupported`: a client too old to verify accepts everything (`facts/jssdk.md` C.6).
    if (failure && failure.code !== 'unsupported') throw new WechatError('config', 'config', failure.native, failure)
    return { url, requested: jsApiList, openTags, denied: strings(reply['noPermissionJsApi']), jweixin }
  }

  function signature(url: string): Promise<JsConfig> {
    return settle('config', { timeout }, () => requestSignature(sign, { url }), 'sign')
  }

  /**
   * The client's own reply. `wx.ready` and `wx.error` are not asked: on a second config the one runs too early and the other may not run
   * at all (`peers/client.md` §1.4 rows 1 to 4).
   */
  function verdict(jweixin: Jweixin, config: JsConfig): Promise<NativeReply> {
    // Copies: the script translates them in place (`facts/jssdk.md` A.4).
    const names = [...jsApiList]
    const tags = [...openTags]
    const ask = (resolve: (reply: NativeReply) => void): void => {
      if (tee(() => jweixin.config({ ...config, jsApiList: names, openTagList: tags }), resolve)) return
      // A locked bridge is asked once more, for the names as they are now.
      jweixin.invoke('preVerifyJSAPI', { verifyJsApiList: names, verifyOpenTagList: tags }, resolve)
    }
    return settle('config', { timeout }, () => new Promise(ask))
  }

  return async (api) => {
    assertInside(api)
    const url = urlToSign(signUrl)
    // A page that comes out of the back-forward cache has a stale configuration (`facts/jssdk.md` D.5, D.10).
    if (!signed) window.addEventListener('pageshow', ({ persisted }) => persisted && (retryAt = 0))
    if (url === signed && Date.now() < retryAt) return grant
    // One after the other: the script confuses overlapping configs (`facts/jssdk.md` A.6).
    const mine = (grant = latest.then(() => configure(url)))
    signed = url
    retryAt = Infinity
    latest = mine.then(
      () => (pause = firstPause),
      () => {
        if (grant === mine) retryAt = Date.now() + pause
        pause = Math.min(pause * 2, longestPause)
      },
    )
    return mine
  }
}

/** One text or a list of them, as clients please. */
function strings(value: unknown): readonly string[] {
  return new Array<unknown>().concat(value || []).map(String)
}
