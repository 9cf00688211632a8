import { marked } from 'marked'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'

/** What is written differently, so that the keyboard can scroll what is too wide, and no header is empty. */
const changes: readonly (readonly [string, string])[] = [
  ['<pre>', '<pre tabindex="0">'],
  ['<table>', '<div class="table" tabindex="0"><table>'],
  ['</table>', '</table></div>'],
  ['<th></th>', '<td></td>'],
]

/** Markdown of this repository: nothing in it comes from elsewhere, so its HTML needs no cleaning. */
export function Markdown({ children }: { children: string }): JSX.Element {
  const html = useMemo(
    () => changes.reduce((text, [from, to]) => text.replaceAll(from, to), marked.parse(children, { async: false })),
    [children],
  )
  return <div class="markdown" dangerouslySetInnerHTML={{ __html: html }} />
}
