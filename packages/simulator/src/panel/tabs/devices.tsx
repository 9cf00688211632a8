import { List, ListItem } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { DeviceView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import { AddForm } from './add-form.tsx'
import { Choice } from './choice.tsx'

const states: readonly DeviceView['state'][] = ['connected', 'connecting', 'disconnected']
const connTypes: readonly DeviceView['connType'][] = ['blue', 'lan']

/** Hardware of the account, and whether the phone is connected to it. */
export function DevicesTab({ devices }: { readonly devices: readonly DeviceView[] }): VNode {
  const { words, send } = usePanel()
  const [connType, setConnType] = useState<DeviceView['connType']>('blue')
  return (
    <div class="tab">
      {devices.length === 0 && <p class="hint">{words.noDevices}</p>}
      <List>
        {devices.map(({ deviceId, mac, connType: line, state }) => (
          <ListItem
            key={deviceId}
            title={deviceId}
            desc={`${line} · ${mac}`}
            extra={
              <>
                <Choice
                  label={deviceId}
                  options={states}
                  names={words.deviceState}
                  value={state}
                  onChange={(next) => send({ kind: 'device', deviceId, state: next })}
                />
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${words.remove} ${deviceId}`}
                  onClick={() => send({ kind: 'remove-device', deviceId })}
                >
                  {words.remove}
                </button>
              </>
            }
          />
        ))}
      </List>
      <AddForm label={words.deviceId} onAdd={(deviceId) => send({ kind: 'add-device', deviceId, connType })}>
        <Choice label="connType" options={connTypes} value={connType} onChange={setConnType} />
      </AddForm>
    </div>
  )
}
