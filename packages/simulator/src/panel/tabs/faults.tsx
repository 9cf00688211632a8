import type { VNode } from 'preact'
import type { WorldView } from '../../control/protocol.ts'
import { ApiFaults } from './api-faults.tsx'
import { ClockSkew } from './clock-skew.tsx'
import './faults.css'
import { NetworkFaults } from './network-faults.tsx'

export interface FaultsTabProps {
  readonly world: WorldView | undefined
  readonly onReload: () => void
}

/** Everything that goes wrong because a developer wants it to. */
export function FaultsTab({ world, onReload }: FaultsTabProps): VNode | null {
  if (world === undefined) return null
  return (
    <div class="tab">
      <ApiFaults faults={world.faults} />
      <NetworkFaults faults={world.networkFaults} onReload={onReload} />
      <ClockSkew skew={world.clockSkew} />
    </div>
  )
}
