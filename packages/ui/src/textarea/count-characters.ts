interface Segmenter {
  segment(text: string): Iterable<unknown>
}

/** Characters as people count them: 👨‍👩‍👧 is one. WebViews without `Intl.Segmenter` (Chrome < 87, iOS < 14.5) count code points. */
export function countCharacters(text: string): number {
  const segments: Iterable<unknown> = segmenter()?.segment(text) ?? text
  let count = 0
  for (const _ of segments) count += 1
  return count
}

function segmenter(): Segmenter | undefined {
  return typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : undefined
}
