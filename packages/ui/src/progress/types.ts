export interface ProgressProps {
  /** From 0 to 100. Without it nobody knows how long it takes. */
  value?: number | undefined
  /** What is under way, for screen readers. */
  'aria-label': string
  /** Shows a button that stops it. */
  onCancel?: (() => void) | undefined
  className?: string | undefined
}
