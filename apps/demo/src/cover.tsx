import type { Exhibit } from './api.ts'

/** The cover picture of an exhibit, drawn from its two hues: a ground, a sun and three hills. */
export function Cover({ exhibit, className }: { exhibit: Exhibit; className?: string }) {
  const [near, far] = exhibit.hues
  return (
    <svg class={className} viewBox="0 8 64 40" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect y="8" width="64" height="40" fill={`hsl(${far} 62% 82%)`} />
      <circle cx={20 + (far % 24)} cy="22" r="9" fill={`hsl(${near} 86% 66%)`} />
      <path d="M0 36 Q16 24 34 34 T64 30 V48 H0Z" fill={`hsl(${far} 46% 62%)`} />
      <path d="M0 42 Q20 31 38 40 T64 36 V48 H0Z" fill={`hsl(${near} 48% 52%)`} />
      <path d="M0 47 Q22 38 44 45 T64 42 V48 H0Z" fill={`hsl(${near} 52% 38%)`} />
    </svg>
  )
}
