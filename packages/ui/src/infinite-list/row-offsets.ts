/** Where rows begin that are `heightOf(index)` high: `count + 1` numbers, the last of which is the height of them all. */
export function rowOffsets(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1)
  for (let index = 0; index < count; index += 1) offsets[index + 1] = (offsets[index] ?? 0) + heightOf(index)
  return offsets
}

/** The rows that reach into `from` … `to`: the first, and the one after the last. */
export function rowsBetween(offsets: Float64Array, from: number, to: number): { start: number; end: number } {
  const count = offsets.length - 1
  const start = Math.max(0, firstBeyond(offsets, from) - 1)
  return { start: Math.min(start, count), end: Math.min(count, firstBeyond(offsets, to)) }
}

/** The first index whose offset is greater than `position`. */
function firstBeyond(offsets: Float64Array, position: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? Infinity) > position) high = middle
    else low = middle + 1
  }
  return low
}
