import type { Node } from '#framework'

export interface FooterProps {
  /** Who owns this. */
  children?: Node | undefined
  links?: readonly { readonly label: Node; readonly href: string }[] | undefined
  className?: string | undefined
}
