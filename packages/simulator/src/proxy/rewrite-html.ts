import { RewritingStream } from 'parse5-html-rewriting-stream'
import { localiseOfficialScript } from './official-script.ts'
import { relaxPolicy } from './policy.ts'
import { simulateTag } from './wechat-hosts.ts'

/** What an HTML document gets on its way to the page. */
export interface HtmlRewrite {
  /** Becomes the first thing in `<head>`. */
  readonly inject: string
  /** For policies that the document itself carries in a `<meta>`. */
  readonly nonce: string
  /** Origin of the simulated platform. */
  readonly platform: string
}

/** Tags that name an address which the page will visit. */
const linking: ReadonlySet<string> = new Set(['a', 'area', 'form', 'iframe', 'img'])

/**
 * A stream that puts `inject` first into `<head>` and sends references to the official script to the local copy, and passes everything
 * else through byte for byte as it arrives.
 *
 * It reads and writes `latin1`: each byte is one character, so pages in UTF-8 and in GBK survive, and no character is cut in two
 * between chunks. Markup is ASCII in both.
 */
export function rewriteHtml({ inject, nonce, platform }: HtmlRewrite): RewritingStream {
  const stream = new RewritingStream()
  let injected = false
  const injectOnce = (): void => {
    if (injected) return
    injected = true
    stream.emitRaw(inject)
  }

  stream.on('startTag', ({ tagName, attrs }, raw) => {
    if (tagName === 'html') return stream.emitRaw(raw)
    if (tagName === 'head') {
      stream.emitRaw(raw)
      return injectOnce()
    }
    injectOnce()
    if (tagName === 'script' || tagName === 'link') return stream.emitRaw(localiseTag(raw))
    if (linking.has(tagName)) return stream.emitRaw(simulateTag(raw, platform))
    const policy = tagName === 'meta' ? policyOf(attrs) : undefined
    stream.emitRaw(policy === undefined ? raw : metaPolicy(relaxPolicy(policy, nonce)))
  })
  // A document may leave out <head>, even every tag.
  stream.on('endTag', (_tag, raw) => {
    injectOnce()
    stream.emitRaw(raw)
  })
  stream.on('text', ({ text }, raw) => {
    if (text.trim() !== '') injectOnce()
    stream.emitRaw(raw)
  })
  return stream
}

/** Integrity is the official file's, which the local one need not match. */
function localiseTag(raw: string): string {
  const localised = localiseOfficialScript(raw)
  return localised === raw ? raw : localised.replace(/\s+integrity\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i, '')
}

type Attributes = readonly { readonly name: string; readonly value: string }[]

function policyOf(attributes: Attributes): string | undefined {
  const value = (name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value
  return value('http-equiv')?.toLowerCase() === 'content-security-policy' ? value('content') : undefined
}

function metaPolicy(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`
}
