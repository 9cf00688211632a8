import { personalities } from '@weh5/protocol/user-agents'
import { Switch } from '@weh5/ui'
import type { ComponentChildren, VNode } from 'preact'
import type { PhoneView, WorldView } from '../../control/protocol.ts'
import type { Decision, Permission, Phone } from '../../world/phone.ts'
import { usePanel } from '../context.ts'
import { tokenOf } from '../open-control.ts'
import { Avatar } from '../phone/avatar.tsx'
import { Choice } from './choice.tsx'

export interface PhoneTabProps {
  readonly phone: PhoneView | undefined
  readonly world: WorldView | undefined
  readonly onReload: () => void
}

const networks: readonly Phone['network'][] = ['wifi', '5g', '4g', '3g', '2g', 'none']
const bluetooths: readonly Phone['bluetooth'][] = ['on', 'off', 'unauthorized']
const permissions: readonly Permission[] = ['location', 'camera', 'album', 'microphone']
const decisions: readonly Decision[] = ['ask', 'allow', 'deny']

/** The phone and who holds it. A page has to be loaded again to notice another client or user. */
export function PhoneTab({ phone, world, onReload }: PhoneTabProps): VNode {
  const { words, send } = usePanel()

  async function hand(id: string): Promise<void> {
    send({ kind: 'user', id })
    // Somebody else's phone knows none of the app's cookies.
    await fetch('/__weh5__/new-phone', { method: 'POST', headers: { 'x-weh5-token': tokenOf(document) } })
    onReload()
  }

  return (
    <div class="tab">
      <Row label={words.holder}>
        <div class="people">
          {phone?.users.map((user) => (
            <button
              key={user.id}
              type="button"
              aria-pressed={user.id === phone.userId}
              onClick={() => void hand(user.id)}
            >
              <Avatar holder={user} size={36} />
              {user.nickname}
            </button>
          ))}
        </div>
      </Row>
      <Row label={words.client}>
        <Choice
          label={words.client}
          options={personalities}
          names={words.personality}
          value={phone?.personality}
          onChange={(personality) => {
            send({ kind: 'personality', personality })
            onReload()
          }}
        />
      </Row>
      {world && <Surroundings world={world} />}
    </div>
  )
}

function Surroundings({ world }: { readonly world: WorldView }): VNode {
  const { words, send } = usePanel()
  const { location } = world
  return (
    <>
      <Row label={words.network}>
        <Choice
          label={words.network}
          options={networks}
          value={world.network}
          onChange={(network) => send({ kind: 'phone-change', change: { network } })}
        />
      </Row>
      <Row label={words.bluetooth}>
        <Choice
          label={words.bluetooth}
          options={bluetooths}
          names={words.bluetoothOf}
          value={world.bluetooth}
          onChange={(bluetooth) => send({ kind: 'phone-change', change: { bluetooth } })}
        />
      </Row>
      <Row label={words.locationService}>
        <Switch
          aria-label={words.locationService}
          checked={world.locationService}
          onChange={(locationService) => send({ kind: 'phone-change', change: { locationService } })}
        />
        {(['latitude', 'longitude'] as const).map((axis) => (
          <label key={axis} class="coordinate">
            {words[axis]}
            {/* Not controlled: news of the world while somebody types would put the old figure back. */}
            <input
              key={location[axis]}
              type="number"
              step="0.0001"
              defaultValue={String(location[axis])}
              onChange={(event) =>
                send({
                  kind: 'phone-change',
                  change: { location: { ...location, [axis]: Number(event.currentTarget.value) } },
                })
              }
            />
          </label>
        ))}
      </Row>
      {permissions.map((permission) => (
        <Row key={permission} label={words.permissionOf[permission]}>
          <Choice
            label={words.permissionOf[permission]}
            options={decisions}
            names={words.decisionOf}
            value={world.permissions[permission]}
            onChange={(decision) => send({ kind: 'permission', permission, decision })}
          />
        </Row>
      ))}
    </>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="setting">
      <span>{label}</span>
      <div>{children}</div>
    </div>
  )
}
