import { isCancel } from '@weh5/client'
import { Button, dialog, List, ListItem, toast } from '@weh5/ui'
import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { checkIn, drawCoupon, fetchCheckIns, signOut, type Visitor } from '../api.ts'
import { Cover } from '../cover.tsx'
import { useExpo } from '../expo.ts'
import { tellFailure } from '../failure.ts'
import { signIn } from '../session/visitor.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** Home: who you are, what you can do, and the programme. */
export function HomePage() {
  const { visitor, exhibits, venue } = useExpo()
  const { route } = useLocation()
  const [visited, setVisited] = useState<readonly string[]>([])
  useEffect(() => {
    document.title = '展会助手'
    shareCard({ title: '展会助手：五件会动的展品', desc: '摇一摇，看看你身边有什么', path: '/' })
    if (visitor) fetchCheckIns().then(setVisited, tellFailure)
  }, [visitor])

  async function scan() {
    try {
      const { resultStr } = await wx.scanQRCode({ needResult: true, scanType: ['qrCode'] })
      const exhibit = await checkIn(resultStr)
      if (!exhibit) return void toast.fail('不是本展会的码')
      toast.success('签到成功')
      route(`/exhibits/${exhibit.id}`)
    } catch (error) {
      if (!isCancel(error)) tellFailure(error)
    }
  }

  return (
    <main class="page">
      <VisitorCard visitor={visitor} visited={visited.length} all={exhibits.length} />
      <nav class="actions" aria-label="功能">
        <a class="action" href="/shake">
          <ActionIcon d="M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2Zm3 15h2M2 8v8M22 8v8" />
          摇一摇
        </a>
        <button class="action" type="button" onClick={scan}>
          <ActionIcon d="M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M3 12h18" />
          扫码签到
        </button>
        <a class="action" href="/photo">
          <ActionIcon d="M4 8h3l2-3h6l2 3h3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1Zm8 8.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z" />
          拍照
        </a>
        <a class="action" href="/ticket">
          <ActionIcon d="M4 6h16a1 1 0 0 1 1 1v3a2 2 0 0 0 0 4v3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-3a2 2 0 0 0 0-4V7a1 1 0 0 1 1-1ZM14 6v2M14 11v2M14 16v2" />
          购票
        </a>
      </nav>
      <List title="展品">
        {exhibits.map((exhibit) => (
          <ListItem
            key={exhibit.id}
            media={<Cover exhibit={exhibit} className="thumb" />}
            title={exhibit.name}
            desc={exhibit.summary}
            extra={visited.includes(exhibit.id) ? '已签到' : exhibit.booth}
            href={`/exhibits/${exhibit.id}`}
          />
        ))}
      </List>
      <List title="服务">
        <ListItem
          title="去展馆"
          extra={venue.name}
          onClick={() => wx.openLocation({ ...venue, scale: 16 }).catch(tellFailure)}
        />
        {visitor && <ListItem title="电子胸牌" extra="绑定" href="/badge" />}
        {visitor && <ListItem title="领一张咖啡券" extra="存入卡包" onClick={takeCoupon} />}
      </List>
    </main>
  )
}

async function takeCoupon() {
  try {
    const { cardList } = await wx.addCard({ cardList: [await drawCoupon()] })
    if (cardList.some((card) => card.isSuccess)) toast.success('已存入卡包')
  } catch (error) {
    if (!isCancel(error)) tellFailure(error)
  }
}

function VisitorCard({ visitor, visited, all }: { visitor: Visitor | undefined; visited: number; all: number }) {
  if (visitor?.kind !== 'user') {
    return (
      <header class="visitor">
        <span class="avatar avatar-empty" aria-hidden="true" />
        <div class="visitor-text">
          <h1>你好，访客</h1>
          <p>登录后可以签到集章</p>
        </div>
        <Button variant="primary" size="mini" onClick={() => signIn('snsapi_userinfo')}>
          登录
        </Button>
      </header>
    )
  }
  return (
    <header class="visitor">
      <img class="avatar" src={visitor.headimgurl ?? ''} alt="" />
      <div class="visitor-text">
        <h1>{visitor.nickname}</h1>
        <p>
          已签到 {visited} / {all}
        </p>
      </div>
      <Button size="mini" onClick={leave}>
        退出
      </Button>
    </header>
  )
}

async function leave() {
  if (!(await dialog.confirm({ title: '退出登录？', content: '签到记录会保留。' }))) return
  await signOut()
  location.replace('/')
}

function ActionIcon({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
