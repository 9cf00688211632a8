import { type Element, useRef } from '#framework'
import { useStyleProperty } from '../control/use-style-property.ts'

/**
 * The room of rows that are not there. A component of its own because its effect runs before those of the list: by the time the list
 * measures where it is, what is above it has its height.
 */
export function Space({ height }: { height: number }): Element {
  const element = useRef<HTMLDivElement>(null)
  useStyleProperty(element, '--wk-space', `${height}px`)
  return <div ref={element} className="wk-infinite__space" />
}
