import { List, ListItem } from '@weh5/ui'
import type { VNode } from 'preact'
import type { DeviceView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import { Choice } from './choice.tsx'

const states: readonly DeviceView['state'][] = ['connected', 'connecting', 'disconnected']

/** Hardware of the account, and whether the phone is connected to it. */
export function DevicesTab({ devices }: { readonly devices: readonly DeviceView[] }): VNode {
  const { words, send } = usePanel()
  if (devices.length === 0) return <p class="hint tab">{words.noDevices}</p>
  return (
    <div class="tab">
      <List>
        {devices.map(({ deviceId, mac, connType, state }) => (
          <ListItem
            key={deviceId}
            title={deviceId}
            desc={`${connType} · ${mac}`}
            extra={
              <Choice
                label={deviceId}
                options={states}
                names={words.deviceState}
                value={state}
                onChange={(next) => send({ kind: 'device', deviceId, state: next })}
              />
            }
          />
        ))}
      </List>
    </div>
  )
}
