import { insideWechat } from '@weh5/client'
import { toast } from '@weh5/ui'
import { LocationProvider, Route, Router } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { fetchProgramme } from './api.ts'
import { ExpoContext, type Expo } from './expo.ts'
import { BadgePage } from './pages/badge.tsx'
import { ExhibitPage } from './pages/exhibit.tsx'
import { HomePage } from './pages/home.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { OutsidePage } from './pages/outside.tsx'
import { PhotoPage } from './pages/photo.tsx'
import { ShakePage } from './pages/shake.tsx'
import { TicketPage } from './pages/ticket.tsx'
import { recogniseVisitor, takeLoginOutcome } from './session/visitor.ts'

const toldOutcome = { denied: '你没有授权，可以稍后再登录', snapshot: '当前是快照页，请点击「使用完整服务」' }

/** The whole app. Outside WeChat it can only say so. */
export function App() {
  return insideWechat() ? <InsideWechat /> : <OutsidePage />
}

/** Recognises the visitor, then shows the page that the address names. */
function InsideWechat() {
  const [expo, setExpo] = useState<Expo>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const outcome = takeLoginOutcome()
    Promise.all([recogniseVisitor(outcome), fetchProgramme()]).then(
      ([visitor, programme]) => {
        setExpo({ visitor, ...programme })
        if (outcome) toast.text(toldOutcome[outcome])
      },
      () => setFailed(true),
    )
  }, [])

  if (failed) return <p class="notice">网络好像断了，请检查后重新打开。</p>
  if (!expo) return <p class="notice">正在打开…</p>
  return (
    <ExpoContext value={expo}>
      <LocationProvider>
        <Router>
          <Route path="/" component={HomePage} />
          <Route path="/exhibits/:id" component={ExhibitPage} />
          <Route path="/shake" component={ShakePage} />
          <Route path="/photo" component={PhotoPage} />
          <Route path="/badge" component={BadgePage} />
          <Route path="/ticket" component={TicketPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </LocationProvider>
    </ExpoContext>
  )
}
