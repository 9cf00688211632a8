import type { Exhibit } from './api.ts'

/** The cover picture of an exhibit, drawn from its two hues: a ground, a sun and three hills. */
export function Cover({ exhibit, className }: { exhibit: Exhibit; className?: string }) {
  const [near, far] = exhibit.hues
  return (
    <svg class={className} viewBox="0 0 64 64" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="64" height="64" fill={`hsl(${far} 62% 82%)`} />
      <circle cx={20 + (far % 24)} cy="22" r="9" fill={`hsl(${near} 86% 66%)`} />
      <path d="M0 40 Q16 26 34 38 T64 34 V64 H0Z" fill={`hsl(${far} 46% 62%)`} />
      <path d="M0 50 Q20 38 38 48 T64 44 V64 H0Z" fill={`hsl(${near} 48% 52%)`} />
      <path d="M0 58 Q22 48 44 56 T64 54 V64 H0Z" fill={`hsl(${near} 52% 38%)`} />
    </svg>
  )
}
