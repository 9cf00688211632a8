import type { Attributes, Node } from '#framework'

export interface PanelProps {
  /** Several {@link MediaBox}. */
  children?: Node | undefined
  /** Above them, as a heading. */
  title?: Node | undefined
  /** Below them: where more is, such as a {@link ListItem} with `link`. */
  more?: { label: Node; href?: string | undefined; onClick?: Attributes['onClick'] | undefined } | undefined
  className?: string | undefined
}

export interface MediaBoxProps {
  title: Node
  desc?: Node | undefined
  /** At the start, 60 px square: an image. */
  thumb?: Node | undefined
  /** Below, small: source, time, whatever. */
  meta?: readonly Node[] | undefined
  /** Makes it a link. */
  href?: string | undefined
  onClick?: Attributes['onClick'] | undefined
  className?: string | undefined
}
