import type { Node } from '#framework'

/** What it takes to read a text: two seconds, or 80 ms a character. */
export function readingTime(content: Node): number {
  return Math.max(2000, 1000 + 80 * (typeof content === 'string' ? content.length : 0))
}
