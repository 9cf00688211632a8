import { useState } from '#framework'
import type { ValueProps } from './types.ts'

/** The value of a control that draws it itself: the page's, or the control's own. Returns it and how to change it. */
export function useValue<T>(
  { value, defaultValue, onChange }: ValueProps<T>,
  empty: T,
): readonly [T, (next: T) => void] {
  const [own, setOwn] = useState<T>(defaultValue ?? empty)
  const change = (next: T): void => {
    setOwn(next)
    onChange?.(next)
  }
  return [value ?? own, change]
}
