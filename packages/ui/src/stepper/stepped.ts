/** `from` moved by `by`, inside the limits, and as round as the step is: 0.1 + 0.2 is 0.3. */
export function stepped(
  from: number,
  by: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number {
  const decimals = Math.max(decimalsOf(from), decimalsOf(step))
  return Math.min(max, Math.max(min, Number((from + by).toFixed(decimals))))
}

function decimalsOf(value: number): number {
  return Math.min(10, `${value}`.split('.')[1]?.length ?? 0)
}
