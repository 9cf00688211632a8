import { WechatError } from '../errors/wechat-error.ts'

/** A push is four levels deep at most (`MASSSENDJOBFINISH`). */
const maxDepth = 8
/** The longest known push, eight checked articles, has about a hundred elements. */
const maxElements = 4_000

const prolog = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?(?=<xml\s*>)/

/**
 * Refuses what no push has, before anything parses it: a DOCTYPE, entities, processing instructions, comments, another root, more or
 * deeper elements than any push (`facts/server.md` 6.1). What stands in CDATA is text: a user may well send `<!DOCTYPE html>`.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function refuseUnsafeXml(xml: string): void {
  const start = prolog.exec(xml)
  if (!start) throw malformedXml('its root is not <xml>')
  let elements = 0
  let depth = 0
  for (let at = start[0].length; at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '/') depth--
    else if (next === '?') throw malformedXml('it holds a processing instruction')
    else if (next === '!') {
      if (!xml.startsWith('<![CDATA[', at)) throw malformedXml('it holds a declaration')
      at = xml.indexOf(']]>', at)
      if (at === -1) throw malformedXml('a CDATA section has no end')
    } else {
      if (xml[xml.indexOf('>', at) - 1] !== '/') depth++
      if (++elements > maxElements || depth > maxDepth) throw malformedXml('it has too many elements, or too deep ones')
    }
  }
}

export function malformedXml(why: string): WechatError {
  return new WechatError('PUSH_MALFORMED', `The body is no XML push: ${why}`)
}
