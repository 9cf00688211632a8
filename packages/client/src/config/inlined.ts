import type { JsConfig, SignRequest } from './sign.ts'

/** A signature that a server wrote into the page, and the URL that it is for. */
export interface InlinedConfig extends JsConfig {
  /** As the server saw it, without fragment. */
  readonly url: string
}

/**
 * Uses the signature that your server wrote into the page, without a request; for every other URL it asks as usual.
 *
 * @example
 * const { config } = window.__STATE__ // { url, appId, timestamp, nonceStr, signature }
 * createWechat({ sign: inlined(config, ({ url }) => fetchSignature(url)), apis })
 */
export function inlined(
  { url, ...config }: InlinedConfig,
  otherwise: (request: SignRequest) => Promise<JsConfig>,
): (request: SignRequest) => Promise<JsConfig> {
  let used = false
  return (request) => {
    // Once: if the client rejected it, it is stale, and the next one must be fresh.
    const fits = !used && request.url === url
    used = used || fits
    return fits ? Promise.resolve(config) : otherwise(request)
  }
}
