import type { WireObject, WireValue } from '@weh5/protocol/push'
import { SaxesParser } from 'saxes'
import { WechatError } from '../errors/wechat-error.ts'
import { malformedXml as malformed } from './malformed-xml.ts'
import { withoutImpossible } from './xml-text.ts'

/** A push is four levels deep at most (`MASSSENDJOBFINISH`). */
const maxDepth = 8
/** The longest known push, eight checked articles, has about a hundred elements. */
const maxElements = 4_000

/** An element that has begun. */
interface OpenElement {
  text: string
  children: Record<string, WireValue> | undefined
}

/**
 * The elements of a push. Every value is text, because ids exceed 2^53; an element that occurs several times is a list. What no push
 * has ends the parse where it stands: a DOCTYPE, entities, processing instructions, comments, another root, more or deeper elements
 * than any push (`facts/server.md` 6.1). What stands in CDATA is text: a user may well send `<!DOCTYPE html>`.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseXml(xml: string): WireObject {
  const open: OpenElement[] = []
  let elements = 0
  let root: WireValue = ''

  const refuse = (what: string) => () => {
    throw malformed(`it holds ${what}`)
  }
  const read = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  const parser = new SaxesParser()
  parser.on('doctype', refuse('a DOCTYPE'))
  parser.on('processinginstruction', refuse('a processing instruction'))
  parser.on('comment', refuse('a comment'))
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('opentag', ({ name }) => {
    if (open.length === 0 && name !== 'xml') throw malformed('its root is not <xml>')
    if (++elements > maxElements || open.length >= maxDepth)
      throw malformed('it has too many elements, or too deep ones')
    open.push({ text: '', children: undefined })
  })
  parser.on('closetag', ({ name }) => {
    const { text = '', children } = open.pop() ?? {}
    const parent = open.at(-1)
    if (parent) add((parent.children ??= {}), name, children ?? text)
    else root = children ?? text
  })
  feed(parser, xml)
  if (!isObject(root)) throw malformed('it has no elements')
  return root
}

/** Strict but for one thing: a control character in a nickname must not cost the whole message. */
function feed(parser: SaxesParser, xml: string): void {
  try {
    parser.write(withoutImpossible(xml)).close()
  } catch (error) {
    // The message of another error quotes the body.
    throw error instanceof WechatError ? error : malformed('it is not well-formed')
  }
}

function add(wire: Record<string, WireValue>, name: string, value: WireValue): void {
  if (name === '__proto__') throw malformed('it uses a reserved name')
  const before = Object.hasOwn(wire, name) ? wire[name] : undefined
  wire[name] = before === undefined ? value : [...(isList(before) ? before : [before]), value]
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}

function isObject(value: WireValue): value is WireObject {
  return typeof value === 'object' && !isList(value)
}
