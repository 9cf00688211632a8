import type { Attributes, Node } from '#framework'

export interface ButtonProps extends Omit<
  Attributes,
  'children' | 'disabled' | 'href' | 'loading' | 'ref' | 'size' | 'type'
> {
  children?: Node | undefined
  /** `primary` is the one action of a page that counts, `warn` destroys. Default `default`. */
  variant?: 'primary' | 'default' | 'warn' | undefined
  /** 48, 40, 32 or 28 px high. Default `large`. */
  size?: 'large' | 'medium' | 'mini' | 'xmini' | undefined
  /** As wide as what it stands in. */
  block?: boolean | undefined
  /** In the line of text, beside other inline buttons. */
  inline?: boolean | undefined
  /** For a button over a picture or a dark page. */
  overlay?: boolean | undefined
  /** Something is under way: the button shows a ring, keeps its focus and takes no press. */
  loading?: boolean | undefined
  disabled?: boolean | undefined
  /** Makes the button a link. */
  href?: string | undefined
  /** Default `button`, so that a button in a form does not submit it by surprise. */
  type?: 'button' | 'submit' | 'reset' | undefined
  className?: string | undefined
}

export interface ButtonAreaProps {
  children?: Node | undefined
  /** Buttons side by side instead of one below the other. */
  inline?: boolean | undefined
  className?: string | undefined
}
