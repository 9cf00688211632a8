import type { OpenTag } from '@weh5/protocol/open-tags'
import type { Grant } from '../config/config.ts'
import type { OpenTagAttributes, OpenTagEvents } from './types.ts'

/** Why a tag shows nothing. WeChat itself says nothing about any of them. */
export type SilentReason =
  /** The tag is not in `openTags`, or WeChat refused the configuration. */
  | 'not-granted'
  /** This client cannot draw open tags: too old, a desktop client, not WeChat. */
  | 'unsupported'
  /** The element has no size; its template's does not count. */
  | 'zero-size'
  /** Open tags are not drawn inside an iframe. */
  | 'iframe'

/** What an open tag is made of. */
export interface OpenTagOptions<Tag extends OpenTag> {
  readonly tag: Tag
  readonly attributes: OpenTagAttributes[Tag]
  /** What the tag looks like: HTML with its own `<style>`, because the page's CSS does not reach inside. By slot, or for the default one. */
  readonly template: string | Readonly<Record<string, string>>
  /** CSS lengths of the element; the template cannot give it a size. */
  readonly width: string
  readonly height: string
  readonly on?: { readonly [Name in keyof OpenTagEvents[Tag]]?: (detail: OpenTagEvents[Tag][Name]) => void }
  /** Hears why a tag that should be there is not. */
  readonly onSilent?: (reason: SilentReason) => void
}

/** The part of a {@link Wechat} that tags need. */
export interface ReadyWechat {
  ready(): Promise<Grant>
}

/**
 * Puts an open tag into `host`, configured for the page's present address. Call it again after a route change: a tag's permission is
 * bound to the URL (`facts/jssdk.md` B.18).
 *
 * @returns How to remove it.
 * @example
 * const remove = mountOpenTag(wx, document.querySelector('#go'), {
 *   tag: 'wx-open-launch-weapp',
 *   attributes: { username: 'gh_d43f693ca31f', path: 'pages/home.html' },
 *   template: '<style>.b{width:100%}</style><button class="b">Open</button>',
 *   width: '200px', height: '44px',
 *   on: { launch: ({ path }) => console.log(path) },
 * })
 */
export function mountOpenTag<Tag extends OpenTag>(
  wx: ReadyWechat,
  host: Element,
  { tag, attributes, template, width, height, on = {}, onSilent = () => {} }: OpenTagOptions<Tag>,
): () => void {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.style.cssText = `display:block;width:${width};height:${height}`
  for (const [slot, html] of Object.entries(typeof template === 'string' ? { '': template } : template)) {
    const script = document.createElement('script')
    script.type = 'text/wxtag-template'
    if (slot) script.slot = slot
    script.textContent = html
    element.appendChild(script)
  }
  const listeners: Readonly<Record<string, unknown>> = on
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, (event) => {
      if (typeof listener === 'function') listener('detail' in event ? event.detail : undefined)
    })
  }
  const unsupported = (): void => onSilent('unsupported')
  document.addEventListener('WeixinOpenTagsError', unsupported)
  host.appendChild(element)
  wx.ready().then(
    ({ openTags }) => {
      const { offsetWidth, offsetHeight } = element
      if (!openTags.includes(tag)) onSilent('not-granted')
      else if (window.top !== window) onSilent('iframe')
      else if (element.isConnected && !(offsetWidth && offsetHeight)) onSilent('zero-size')
    },
    ({ code }: { readonly code?: string }) => onSilent(code === 'outside' ? 'unsupported' : 'not-granted'),
  )
  return () => {
    document.removeEventListener('WeixinOpenTagsError', unsupported)
    element.remove()
  }
}
