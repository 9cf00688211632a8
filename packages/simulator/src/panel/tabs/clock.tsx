import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import type { WorldView } from '../../control/protocol.ts'
import type { Duration } from '../../world/clock.ts'
import { usePanel } from '../context.ts'

const leaps: readonly Duration[] = ['10s', '1m', '5m', '30m', '2h', '1d']

/** The world's time: hold it, or leap ahead. */
export function ClockTab({ world }: { readonly world: WorldView | undefined }): VNode | null {
  const { words, send } = usePanel()
  if (world === undefined) return null
  const now = new Date(world.now)
  return (
    <div class="tab clock">
      <p class="hint">{words.worldTime}</p>
      <time dateTime={now.toISOString()} data-frozen={world.frozen}>
        {now.toTimeString().slice(0, 8)}
        <small>{now.toLocaleDateString()}</small>
      </time>
      <div class="leaps">
        <Button size="mini" inline onClick={() => send({ kind: 'clock', change: world.frozen ? 'resume' : 'freeze' })}>
          {world.frozen ? words.resume : words.freeze}
        </Button>
        {leaps.map((leap) => (
          <Button key={leap} size="mini" inline onClick={() => send({ kind: 'clock', change: { advance: leap } })}>
            +{leap}
          </Button>
        ))}
      </div>
      <p class="hint">{words.clockHint}</p>
    </div>
  )
}
