import { Readable } from 'node:stream'
import { WechatError } from '../errors/wechat-error.ts'
import type { HttpRequest } from './message.ts'

/** WeChat's own pushes have a few kilobytes. */
const maxBytes = 512 * 1024

/**
 * The body as text, whatever stands in front: nothing, a parser that keeps the bytes, or one that keeps the text.
 *
 * @throws {WechatError} `BODY_TOO_LARGE`, `BODY_CONSUMED`
 */
export function readBody({ body, headers }: Pick<HttpRequest, 'body' | 'headers'>): string | Promise<string> {
  if (body === null) return ''
  if (typeof body === 'string') return within(sizeOf(body), body)
  if (body instanceof Uint8Array) return within(body.byteLength, Buffer.from(body).toString('utf8'))
  const contentType = headers.get('content-type') ?? ''
  if (isStream(body) && !isConsumed(body)) return collect(body)
  throw new WechatError(
    'BODY_CONSUMED',
    `${parserFor(contentType)} has read the body and kept no copy, so that its signature cannot be checked`,
  )
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** In bytes, or no less than that: no character takes more than three, and most bodies are far from the limit. */
function sizeOf(text: string): number {
  return 3 * text.length <= maxBytes ? 3 * text.length : Buffer.byteLength(text)
}

function within(size: number, text: string): string {
  if (size > maxBytes) throw tooLarge()
  return text
}

function isStream(body: object): body is AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in body
}

/** Whether somebody else has begun to read it. Node knows that of web-standard streams too, though its types do not. */
function isConsumed(stream: AsyncIterable<Uint8Array>): boolean {
  return Readable.isDisturbed(stream as Readable)
}

/** Who is likely to have read it. */
function parserFor(contentType: string): string {
  if (contentType.includes('json')) return 'A JSON body parser such as express.json()'
  if (contentType.includes('urlencoded')) return 'A form body parser such as express.urlencoded()'
  return 'An XML body parser such as express-xml-bodyparser'
}

function tooLarge(): WechatError {
  return new WechatError('BODY_TOO_LARGE', `The body has more than ${maxBytes} bytes`)
}
