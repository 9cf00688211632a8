import type { JSX } from 'preact'
import type { Guide } from '../guide/guides.ts'
import { Markdown } from '../guide/markdown.tsx'

/** The README of a package. */
export function GuidePage({ guide }: { guide: Guide }): JSX.Element {
  return (
    <div class="page">
      <Markdown>{guide.text}</Markdown>
    </div>
  )
}
