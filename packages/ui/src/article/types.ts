import type { Node } from '#framework'

export interface ArticleProps {
  /** Headings, paragraphs, lists, pictures: plain HTML. */
  children?: Node | undefined
  className?: string | undefined
}
