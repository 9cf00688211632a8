import { RewritingStream } from 'parse5-html-rewriting-stream'
import { relaxPolicy } from './policy.ts'
import { simulateElement } from './simulate-markup.ts'
import { simulateCss } from './wechat-hosts.ts'

/** What an HTML document gets on its way to the page. */
export interface HtmlRewrite {
  /** Becomes the first thing in `<head>`. */
  readonly inject: string
  /** For policies that the document itself carries in a `<meta>`. */
  readonly nonce: string
  /** Origin of the simulated platform. */
  readonly platform: string
}

/**
 * A stream that puts `inject` first into `<head>`, maps the addresses of WeChat's hosts, and passes everything else through byte for byte
 * as it arrives.
 *
 * It reads and writes `latin1`: each byte is one character, so pages in UTF-8 and in GBK survive, and no character is cut in two
 * between chunks. Markup is ASCII in both.
 */
export function rewriteHtml({ inject, nonce, platform }: HtmlRewrite): RewritingStream {
  const stream = new RewritingStream()
  let injected = false
  let inStyle = false
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
    inStyle = tagName === 'style'
    const policy = tagName === 'meta' ? policyOf(attrs) : undefined
    stream.emitRaw(policy === undefined ? simulateElement(raw, platform) : metaPolicy(relaxPolicy(policy, nonce)))
  })
  // A document may leave out <head>, even every tag.
  stream.on('endTag', (_tag, raw) => {
    injectOnce()
    inStyle = false
    stream.emitRaw(raw)
  })
  stream.on('text', ({ text }, raw) => {
    if (text.trim() !== '') injectOnce()
    stream.emitRaw(inStyle ? simulateCss(raw, platform) : raw)
  })
  return stream
}

type Attributes = readonly { readonly name: string; readonly value: string }[]

function policyOf(attributes: Attributes): string | undefined {
  const value = (name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value
  return value('http-equiv')?.toLowerCase() === 'content-security-policy' ? value('content') : undefined
}

function metaPolicy(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`
}
