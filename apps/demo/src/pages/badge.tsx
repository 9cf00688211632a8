import type { HardwareSession } from '@weh5/client'
import { Button, List, ListItem, toast } from '@weh5/ui'
import { useEffect, useState } from 'preact/hooks'
import { bindBadge } from '../api.ts'
import { tellFailure } from '../failure.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** The visitor's badge: a Bluetooth device that is bound with a ticket from WeChat and then blinks when it is asked to. */
export function BadgePage() {
  const session = useHardware()
  const [found, setFound] = useState<readonly string[]>([])
  const [mine, setMine] = useState<string>()
  useEffect(() => {
    document.title = '电子胸牌'
    shareCard({ title: '展会助手的电子胸牌', desc: '绑定后可以让它闪一闪', path: '/badge' })
  }, [])
  useEffect(() => {
    if (!session || mine) return
    session.devices().then((bound) => setMine(bound[0]?.deviceId), tellFailure)
    return session.scan(({ deviceId }) => setFound((known) => [...known, deviceId]), { onError: tellFailure })
  }, [session, mine])

  async function bind(deviceId: string) {
    if (!session) return
    try {
      await bindBadge({ deviceId, ticket: await session.ticket(deviceId, 'bind') })
      setMine(deviceId)
    } catch (error) {
      tellFailure(error)
    }
  }

  async function blink() {
    if (!session || !mine) return
    try {
      const badge = await session.connect(mine)
      const stop = badge.onData(() => {
        stop()
        toast.success('胸牌闪了一下')
      })
      await badge.send(new Uint8Array([0x42, 0x4c, 0x49, 0x4e, 0x4b]))
    } catch (error) {
      tellFailure(error)
    }
  }

  return (
    <main class="page">
      <section class="radar">
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <rect x="10" y="14" width="28" height="22" rx="4" fill="none" stroke="currentColor" stroke-width="2" />
          <path
            d="M18 6l6 8 6-8M17 24h8M17 29h14"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
          />
        </svg>
        <h1>{mine ? '胸牌已绑定' : session ? '正在寻找胸牌…' : '正在打开蓝牙…'}</h1>
        <p>{tipFor(session, mine)}</p>
      </section>
      {mine ? (
        <Button block variant="primary" onClick={blink}>
          让它闪一下
        </Button>
      ) : (
        found.length > 0 && (
          <List title="附近的胸牌">
            {found.map((deviceId) => (
              <ListItem key={deviceId} title={deviceId} extra="绑定" onClick={() => bind(deviceId)} />
            ))}
          </List>
        )
      )}
      <Button block href="/">
        回到首页
      </Button>
    </main>
  )
}

function tipFor(session: HardwareSession | undefined, mine: string | undefined): string {
  if (session && session.bluetoothState !== 'on') return '请打开手机蓝牙'
  return mine ? '在展厅里，它会替你打招呼' : '靠近胸牌，它会出现在下面'
}

/** The open device library, closed again when the page is left. */
function useHardware(): HardwareSession | undefined {
  const [session, setSession] = useState<HardwareSession>()
  useEffect(() => {
    const opening = wx.hardware()
    opening.then(setSession, tellFailure)
    return () => void opening.then((opened) => opened.close()).catch(() => undefined)
  }, [])
  return session
}
