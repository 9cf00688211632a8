import type { Beacon } from '@weh5/client'
import { Button, List, ListItem } from '@weh5/ui'
import { useEffect, useState } from 'preact/hooks'
import { fetchShake, type Exhibit, type Shake } from '../api.ts'
import { Cover } from '../cover.tsx'
import { useExpo } from '../expo.ts'
import { tellFailure } from '../failure.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** A phone hears beacons across the whole hall; only these are worth walking to. */
const nearInMetres = 6

/** Shake: what is near, told by beacons, and where the shake was, told by its ticket. */
export function ShakePage() {
  const { exhibits } = useExpo()
  const ticket = new URLSearchParams(location.search).get('ticket') ?? undefined
  const shake = useShake(ticket)
  const [searching, setSearching] = useState(true)
  const beacons = useBeaconsInRange(searching, ticket)
  useEffect(() => {
    document.title = '摇一摇'
    shareCard({ title: '摇一摇，发现身边的展品', desc: '在展厅里打开它', path: '/shake' })
  }, [])

  const near = beacons
    .filter((beacon) => beacon.accuracy <= nearInMetres)
    .map((beacon) => ({ beacon, exhibit: exhibits.find((exhibit) => isAt(exhibit, beacon)) }))
    .sort((a, b) => a.beacon.accuracy - b.beacon.accuracy)
  return (
    <main class="page">
      <section class={searching ? 'radar radar-on' : 'radar'} aria-live="polite">
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <rect x="15" y="7" width="18" height="34" rx="4" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M21 36h6" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
        <h1>{searching ? (near.length > 0 ? `身边有 ${near.length} 件展品` : '正在寻找身边的展品…') : '已停止寻找'}</h1>
        <p>请打开手机蓝牙和定位</p>
      </section>
      {shake && <ShakeCard shake={shake} />}
      {near.length > 0 && (
        <List title="由近到远">
          {near.map(({ beacon, exhibit }) => (
            <ListItem
              key={`${beacon.major}-${beacon.minor}`}
              media={exhibit && <Cover exhibit={exhibit} className="thumb" />}
              title={exhibit?.name ?? `信标 ${beacon.major}-${beacon.minor}`}
              desc={exhibit ? `展位 ${exhibit.booth}` : '不属于本展会'}
              extra={distanceText(beacon.accuracy)}
              {...(exhibit ? { href: `/exhibits/${exhibit.id}` } : {})}
            />
          ))}
        </List>
      )}
      <Button block variant={searching ? 'default' : 'primary'} onClick={() => setSearching(!searching)}>
        {searching ? '停止' : '重新寻找'}
      </Button>
    </main>
  )
}

function ShakeCard({ shake }: { shake: Shake }) {
  return (
    <List title={shake.mine ? '你刚才摇到了' : '朋友摇到了'}>
      <ListItem
        media={shake.exhibit && <Cover exhibit={shake.exhibit} className="thumb" />}
        title={shake.exhibit?.name ?? '一个陌生的信标'}
        desc={shake.exhibit ? `展位 ${shake.exhibit.booth}` : '不属于本展会'}
        extra={distanceText(shake.distance)}
        {...(shake.exhibit ? { href: `/exhibits/${shake.exhibit.id}` } : {})}
      />
    </List>
  )
}

/** Who shook where, once per ticket. */
function useShake(ticket: string | undefined): Shake | undefined {
  const [shake, setShake] = useState<Shake>()
  useEffect(() => {
    if (ticket !== undefined) fetchShake(ticket).then(setShake, tellFailure)
  }, [ticket])
  return shake
}

/** The beacons in range while a search runs; none when it does not. */
function useBeaconsInRange(searching: boolean, ticket: string | undefined): readonly Beacon[] {
  const [beacons, setBeacons] = useState<readonly Beacon[]>([])
  useEffect(() => {
    if (!searching) return
    const stop = wx.onSearchBeacons((event) => setBeacons(event.beacons))
    const started = wx.startSearchBeacons(ticket === undefined ? {} : { ticket })
    started.catch(tellFailure)
    return () => {
      stop()
      setBeacons([])
      started.then(() => wx.stopSearchBeacons()).catch(() => undefined)
    }
  }, [searching, ticket])
  return beacons
}

function isAt({ beacon }: Exhibit, { uuid, major, minor }: Beacon): boolean {
  return beacon.uuid.toLowerCase() === uuid.toLowerCase() && beacon.major === major && beacon.minor === minor
}

function distanceText(metres: number): string {
  if (metres < 0) return '距离未知'
  return metres < 1 ? `${Math.round(metres * 100)} 厘米` : `${metres.toFixed(1)} 米`
}
