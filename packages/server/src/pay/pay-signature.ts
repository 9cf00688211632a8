import { createHash, createHmac, createSign, createVerify, type KeyObject } from 'node:crypto'

export type PayV2SignType = 'MD5' | 'HMAC-SHA256'

/**
 * The signature of WeChat Pay V2: sorted `name=value` pairs without empty ones, closed by the API key (`facts/server.md` 2.4).
 * {@link https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3 official page}
 */
export function payV2Signature(
  params: Readonly<Record<string, string>>,
  apiKey: string,
  signType: PayV2SignType,
): string {
  const pairs = Object.keys(params)
    .filter((name) => name !== 'sign' && params[name] !== '')
    .sort()
    .map((name) => `${name}=${params[name]}`)
  const text = [...pairs, `key=${apiKey}`].join('&')
  const digest = signType === 'MD5' ? createHash('md5') : createHmac('sha256', apiKey)
  return digest.update(text).digest('hex').toUpperCase()
}

/**
 * The signature of WeChat Pay V3: RSA over lines, each of which ends with a line feed, the last one too (`facts/server.md` 2.4).
 * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012365341 official page}
 */
export function payV3Signature(lines: readonly string[], privateKey: KeyObject): string {
  return createSign('RSA-SHA256').update(textOf(lines)).sign(privateKey, 'base64')
}

/** Whether the other half of a key made the signature. */
export function isPayV3Signature(signature: string, lines: readonly string[], publicKey: KeyObject): boolean {
  return createVerify('RSA-SHA256').update(textOf(lines)).verify(publicKey, signature, 'base64')
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
