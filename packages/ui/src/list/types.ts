import type { Attributes, Node } from '#framework'

export interface ListProps {
  children?: Node | undefined
  /** Above the list; it also names the list for screen readers. */
  title?: Node | undefined
  /** Below the list, in small type. */
  tips?: Node | undefined
  className?: string | undefined
}

export interface ListItemProps {
  /** The text of the line. */
  title?: Node | undefined
  /** Below the title, smaller. */
  desc?: Node | undefined
  /** At the end of the line. */
  extra?: Node | undefined
  /** At the start of the line: an icon or an image. */
  media?: Node | undefined
  /** Instead of `title` and `desc`: anything. */
  children?: Node | undefined
  /** Makes the line a link. */
  href?: string | undefined
  /** Makes the line a button (or is called when the link is followed). */
  onClick?: Attributes['onClick'] | undefined
  /** The arrow that promises another page. Default: shown when the line is a link or a button. */
  arrow?: boolean | undefined
  /** In the colour of links: an action of the list, such as “add”. */
  link?: boolean | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}
