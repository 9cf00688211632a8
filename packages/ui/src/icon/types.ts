/** The properties of every icon. */
export interface IconProps {
  /** Width and height in pixels, or any CSS length. Default: `1em` of the text around it. */
  size?: number | string | undefined
  /** What the icon says. Without it the icon is decoration and hidden from screen readers. */
  title?: string | undefined
  className?: string | undefined
}
