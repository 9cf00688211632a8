import type { ValueProps } from '../control/types.ts'

export interface RateProps extends ValueProps<number> {
  /** How many stars there are. Default 5. */
  count?: number | undefined
  /** Shows a rating instead of asking for one. */
  readOnly?: boolean | undefined
  name?: string | undefined
  disabled?: boolean | undefined
  /** Names the rating; inside a {@link Field} its label does. */
  'aria-label'?: string | undefined
  className?: string | undefined
}
