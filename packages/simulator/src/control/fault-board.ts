import type { Fault } from '../faults.ts'
import type { Simulator } from '../simulator.ts'

/** The faults that were set from a panel, one per JSAPI. */
export interface FaultBoard {
  all(): Readonly<Record<string, Fault>>
  /** `null` mends it. */
  set(api: string, fault: Fault | null): void
}

export function createFaultBoard(simulator: Simulator): FaultBoard {
  const faults = new Map<string, { readonly fault: Fault; readonly mend: () => void }>()
  return {
    all: () => Object.fromEntries([...faults].map(([api, { fault }]) => [api, fault])),
    set(api, fault) {
      faults.get(api)?.mend()
      faults.delete(api)
      if (fault !== null) faults.set(api, { fault, mend: simulator.fault(api, fault) })
    },
  }
}
