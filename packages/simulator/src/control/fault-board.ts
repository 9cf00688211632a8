import type { Fault } from '../faults.ts'
import type { NetworkFault } from '../network/network.ts'
import type { Simulator } from '../simulator.ts'

/** The faults of one kind that were set from a panel, one per name. */
export interface FaultBoard<Kind> {
  all(): Readonly<Record<string, Kind>>
  /** `null` mends it. */
  set(name: string, fault: Kind | null): void
  /** Puts others in the place of all that are set. */
  replace(faults: Readonly<Record<string, Kind>>): void
}

/** Everything that was broken from a panel. */
export interface FaultBoards {
  /** Per JSAPI. */
  readonly api: FaultBoard<Fault>
  /** Per pattern of addresses. */
  readonly network: FaultBoard<NetworkFault>
}

export function createFaultBoards(simulator: Simulator): FaultBoards {
  return {
    api: createBoard((api, fault) => simulator.fault(api, fault)),
    network: createBoard((pattern, fault) => simulator.network.fault(pattern, fault)),
  }
}

/** @param add - Puts a fault in force, and returns how to mend it. */
function createBoard<Kind>(add: (name: string, fault: Kind) => () => void): FaultBoard<Kind> {
  const faults = new Map<string, { readonly fault: Kind; readonly mend: () => void }>()
  const board: FaultBoard<Kind> = {
    all: () => Object.fromEntries([...faults].map(([name, { fault }]) => [name, fault])),
    set(name, fault) {
      faults.get(name)?.mend()
      faults.delete(name)
      if (fault !== null) faults.set(name, { fault, mend: add(name, fault) })
    },
    replace(others) {
      for (const name of faults.keys()) board.set(name, null)
      for (const [name, fault] of Object.entries(others)) board.set(name, fault)
    },
  }
  return board
}
