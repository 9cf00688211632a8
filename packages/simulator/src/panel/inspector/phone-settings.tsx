import type { Personality } from '@weh5/protocol/user-agents'
import type { VNode } from 'preact'
import type { PhoneView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import { tokenOf } from '../open-control.ts'
import { Avatar } from '../phone/avatar.tsx'

export interface PhoneSettingsProps {
  readonly phone: PhoneView | undefined
  readonly onReload: () => void
}

const offered: readonly Personality[] = ['ios', 'android']

/** Which client it is, and who holds it. A page has to be loaded again to notice. */
export function PhoneSettings({ phone, onReload }: PhoneSettingsProps): VNode {
  const { words, send } = usePanel()

  async function hand(id: string): Promise<void> {
    send({ kind: 'user', id })
    // Somebody else's phone knows none of the app's cookies.
    await fetch('/__weh5__/new-phone', { method: 'POST', headers: { 'x-weh5-token': tokenOf(document) } })
    onReload()
  }

  return (
    <section class="settings">
      <fieldset>
        <legend>{words.client}</legend>
        <div class="segments">
          {offered.map((personality) => (
            <button
              key={personality}
              type="button"
              aria-pressed={phone?.personality === personality}
              onClick={() => {
                send({ kind: 'personality', personality })
                onReload()
              }}
            >
              {words.personality[personality]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.holder}</legend>
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
      </fieldset>
    </section>
  )
}
