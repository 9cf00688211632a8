import type { Node } from '#framework'
import type { Locale } from '../locale/types.ts'
import type { Mode, Theme } from '../theme/theme.ts'

export interface WxRootProps {
  children?: Node
  /** Default `auto`: what the system says. */
  theme?: Theme | undefined
  /** Default `auto`: care where the user has WeChat's 关怀模式 on, else standard. */
  mode?: Mode | 'auto' | undefined
  /**
   * `auto` follows the text size that the user has chosen in WeChat; the page says that it can by `<meta
   * name="wechat-enable-text-zoom-em" content="true">`. Default `off`.
   */
  fontScale?: 'auto' | 'off' | undefined
  /** Default zh-CN. */
  locale?: Locale | undefined
  className?: string | undefined
}
