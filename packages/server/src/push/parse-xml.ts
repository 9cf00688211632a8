import { parseXml as parse, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { WireObject, WireValue } from '@weh5/protocol/push'
import { malformedXml as malformed, refuseUnsafeXml } from './refuse-unsafe-xml.ts'
import { withoutImpossible } from './xml-text.ts'

/**
 * The elements of a push. Every value is text, because ids exceed 2^53; an element that occurs several times is a list.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseXml(xml: string): WireObject {
  refuseUnsafeXml(xml)
  const root = valueOf(rootOf(xml))
  if (typeof root === 'string') throw malformed('it has no elements')
  return root
}

/** Strict but for one thing: a control character in a nickname must not cost the whole message. */
function rootOf(xml: string): XmlElement {
  try {
    const { root } = parse(withoutImpossible(xml))
    if (root) return root
  } catch {
    // Its message quotes the body.
  }
  throw malformed('it is not well-formed')
}

function valueOf({ children }: XmlElement): string | WireObject {
  const wire: Record<string, WireValue> = {}
  let text = ''
  let isLeaf = true
  for (const child of children) {
    if (child instanceof XmlText) text += child.text
    else if (child instanceof XmlElement) {
      isLeaf = false
      add(wire, child.name, valueOf(child))
    }
  }
  return isLeaf ? text : wire
}

function add(wire: Record<string, WireValue>, name: string, value: WireValue): void {
  if (name === '__proto__') throw malformed('it uses a reserved name')
  const before = Object.hasOwn(wire, name) ? wire[name] : undefined
  wire[name] = before === undefined ? value : [...(isList(before) ? before : [before]), value]
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}
