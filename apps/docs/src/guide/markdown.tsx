import { marked } from 'marked'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'

/** Markdown of this repository: nothing in it comes from elsewhere, so its HTML needs no cleaning. */
export function Markdown({ children }: { children: string }): JSX.Element {
  const html = useMemo(() => marked.parse(children, { async: false }), [children])
  return <div class="markdown" dangerouslySetInnerHTML={{ __html: html }} />
}
