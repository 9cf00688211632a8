import type { Node } from '#framework'
import type { ValueProps } from '../control/types.ts'

/** The value is the number of the slide in sight, from 0. */
export interface SwiperProps extends ValueProps<number> {
  slides: readonly Node[]
  /** Names the whole. */
  'aria-label': string
  /** Seconds until the next slide comes by itself. It stops for a finger, the focus, and whoever wants less motion. Default: never. */
  autoplay?: number | undefined
  className?: string | undefined
}
