import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { usePanel } from '../context.ts'
import type { Model } from '../model.ts'
import { Prompt } from '../prompt/prompt.tsx'
import { CardPreview } from './card-preview.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import './phone.css'
import { ShakeResult } from './shake-result.tsx'
import { StatusBar } from './status-bar.tsx'
import { TitleBar } from './title-bar.tsx'
import { useFit } from './use-fit.ts'

export interface PhoneProps {
  readonly model: Model
  /** Counts how often the page was opened afresh. */
  readonly loads: number
  readonly onReload: () => void
  readonly onCardSeen: () => void
  readonly onShakenSeen: () => void
}

/** The phone: what its owner would see, nothing else. */
export function Phone({ model, loads, onReload, onCardSeen, onShakenSeen }: PhoneProps): VNode {
  const { words, send } = usePanel()
  const frame = useRef<HTMLIFrameElement>(null)
  const [menuOpen, setMenuOpen] = useState(false)
  const { page, card, shaken } = model
  const scale = useFit()
  const [question] = model.questions
  const start = useRef(window.location.hash.startsWith('#/') ? window.location.hash.slice(1) : '/')

  return (
    <div class="phone" data-client={model.phone?.personality ?? 'ios'} style={{ '--scale': String(scale) }}>
      <div class="phone-screen">
        <StatusBar />
        <TitleBar title={page?.title ?? ''} onMenu={() => setMenuOpen(true)} />
        <div class="phone-view">
          <iframe
            ref={frame}
            key={loads}
            class="phone-page"
            src={start.current}
            title={words.wechat}
            allow="autoplay"
          />
          {model.world?.snapshot && (
            <button
              type="button"
              class="phone-snapshot"
              onClick={() => {
                send({ kind: 'phone-change', change: { snapshot: false } })
                onReload()
              }}
            >
              {words.fullService}
            </button>
          )}
          {page?.closed && (
            <div class="phone-closed">
              <p>{words.closedByPage}</p>
              <button type="button" onClick={onReload}>
                {words.openAgain}
              </button>
            </div>
          )}
        </div>
        <div class="phone-home" aria-hidden="true" />
        {menuOpen && (
          <MenuSheet
            page={page}
            onRefresh={() => refresh(frame.current, onReload)}
            onClose={() => setMenuOpen(false)}
          />
        )}
        {shaken && (
          <ShakeResult
            shaken={shaken}
            onOpen={(url) => {
              if (frame.current) frame.current.src = url
              onShakenSeen()
            }}
            onClose={onShakenSeen}
          />
        )}
        {model.world?.foreground === false && (
          <button type="button" class="phone-away" onClick={() => send({ kind: 'foreground', foreground: true })}>
            <b>{words.away}</b>
            {words.comeBack}
          </button>
        )}
        {card && <CardPreview card={card} holder={model.phone} onClose={onCardSeen} />}
        {question && <Prompt key={question.id} question={question} accountName={model.phone?.accountName ?? ''} />}
      </div>
    </div>
  )
}

/** Loads the page again where it is; a page of another origin cannot be told to, so the app is opened afresh. */
function refresh(frame: HTMLIFrameElement | null, openAfresh: () => void): void {
  try {
    frame?.contentWindow?.location.reload()
  } catch {
    openAfresh()
  }
}
