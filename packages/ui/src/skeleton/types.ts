export interface SkeletonProps {
  /** Lines of text that are to come. Default 3. */
  lines?: number | undefined
  /** A square at the start: an avatar, a thumbnail. */
  thumb?: boolean | undefined
  /** What is under way, for screen readers. Default: that it is loading. */
  label?: string | undefined
  className?: string | undefined
}
