import type { OpenTag } from '@weh5/protocol/open-tags'
import type { HookRuntime } from '../hooks/runtime.ts'
import { mountOpenTag, type OpenTagOptions, type ReadyWechat } from './mount.ts'

/** An {@link OpenTagOptions} as props, and the page's WeChat. */
export type OpenTagProps<Tag extends OpenTag> = OpenTagOptions<Tag> & { readonly wx: ReadyWechat }

/** `createElement` of Preact and React, for one plain element. */
type CreateElement<Node> = (type: string, props: { readonly ref: { current: unknown } }) => Node

export function createOpenTag<Node>(
  createElement: CreateElement<Node>,
  { useEffect, useRef }: Pick<HookRuntime, 'useEffect' | 'useRef'>,
): <Tag extends OpenTag>(props: OpenTagProps<Tag>) => Node {
  return function OpenTag<Tag extends OpenTag>({ wx, ...options }: OpenTagProps<Tag>) {
    const host = useRef<unknown>(null)
    // Permission is bound to the URL, so another address is another tag.
    const here = typeof location === 'undefined' ? '' : location.href
    useEffect(() => {
      if (host.current instanceof Element) return mountOpenTag<Tag>(wx, host.current, options)
    }, [wx, here, JSON.stringify(options)])
    return createElement('div', { ref: host })
  }
}
