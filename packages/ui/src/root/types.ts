import type { Node } from '#framework'
import type { Locale } from '../locale/types.ts'
import type { Mode, Theme } from '../theme/theme.ts'

export interface WxRootProps {
  children?: Node
  /** Default `auto`: what the system says. */
  theme?: Theme | undefined
  /** Default `standard`. */
  mode?: Mode | undefined
  /** Default zh-CN. */
  locale?: Locale | undefined
  className?: string | undefined
}
