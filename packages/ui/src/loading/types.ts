export interface LoadingProps {
  /** What is under way, for screen readers. Without it the ring is decoration. */
  label?: string | undefined
  className?: string | undefined
}
