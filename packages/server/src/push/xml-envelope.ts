import { malformedXml } from './malformed-xml.ts'

const ciphertext = /<Encrypt>\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]+)(?:\]\]>)?\s*<\/Encrypt>/y

/**
 * The ciphertext of an envelope, found without parsing: nothing is parsed before its signature was checked. In 兼容模式 the message
 * stands beside it, and what a user has written, `<Encrypt>` included, counts for nothing.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function ciphertextInXml(xml: string): string {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<![CDATA[', at)) {
      at = xml.indexOf(']]>', at)
      if (at === -1) throw malformedXml('a CDATA section has no end')
    } else if (xml.startsWith('<!', at)) throw malformedXml('it holds a declaration')
    ciphertext.lastIndex = at
    const [, found] = ciphertext.exec(xml) ?? []
    if (found !== undefined) return found
  }
  throw malformedXml('it holds no ciphertext')
}
