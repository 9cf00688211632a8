import { insideWechat } from '../environment/inside-wechat.ts'
import type { HookRuntime } from './runtime.ts'

export interface OpenInWechatProps<Node> {
  /** What to show inside WeChat. */
  readonly children?: Node
  /** Draws a QR code as SVG markup, e.g. `renderSVG` of `uqr`. */
  readonly qr: (text: string) => string
  /** What the code leads to. Default: the page's address. */
  readonly url?: string
  /** What stands below the code. Default: 请用微信扫码打开. */
  readonly text?: string
}

/** `createElement` of Preact and React, for plain elements. */
type CreateElement<Node> = (type: string, props: Readonly<Record<string, unknown>> | null, ...children: Node[]) => Node

/**
 * Shows its children inside WeChat, and outside a QR code by which a phone gets there. Renders nothing until it runs in a browser, so
 * that server and browser agree.
 *
 * @example
 * import { renderSVG } from 'uqr'
 * <OpenInWechat qr={renderSVG}><App/></OpenInWechat>
 */
export function createOpenInWechat<Node>(
  createElement: CreateElement<Node | string>,
  { useState, useEffect }: Pick<HookRuntime, 'useState' | 'useEffect'>,
): (props: OpenInWechatProps<Node>) => Node | string | null {
  return function OpenInWechat({ children, qr, url, text = '请用微信扫码打开' }) {
    const [inside, setInside] = useState<boolean | undefined>(undefined)
    useEffect(() => setInside(insideWechat()), [])
    if (inside === undefined) return null
    if (inside) return children === undefined ? null : children
    const image = `data:image/svg+xml,${encodeURIComponent(qr(url || location.href))}`
    return createElement(
      'figure',
      { style: { textAlign: 'center' } },
      createElement('img', { src: image, alt: text, width: 200, height: 200 }),
      createElement('figcaption', null, text),
    )
  }
}
