import type { VNode } from 'preact'
import { usePanel } from '../context.ts'

export interface FaultListProps<Fault> {
  readonly faults: Readonly<Record<string, Fault>>
  /** What a fault does, in a few signs. */
  readonly describe: (fault: Fault) => string
  readonly onRemove: (name: string) => void
}

/** The faults in force, each with a way to mend it. */
export function FaultList<Fault>({ faults, describe, onRemove }: FaultListProps<Fault>): VNode {
  const { words } = usePanel()
  return (
    <ul class="faults">
      {Object.entries(faults).map(([name, fault]) => (
        <li key={name}>
          <b>{name}</b>
          <code>{describe(fault)}</code>
          <button type="button" class="quiet" onClick={() => onRemove(name)}>
            {words.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}
