import type { VNode } from 'preact'
import type { ShareCard } from '../../bridge/share.ts'
import type { PhoneView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import { Avatar } from './avatar.tsx'
import { Glyph } from './glyph.tsx'
import { Sheet } from './sheet.tsx'

export interface CardPreviewProps {
  readonly card: ShareCard
  readonly holder: PhoneView | undefined
  readonly onClose: () => void
}

/** What the others see of a page that was shared: a card in a chat, or a line in Moments. */
export function CardPreview({ card, holder, onClose }: CardPreviewProps): VNode {
  const { words } = usePanel()
  const user = holder?.users.find(({ id }) => id === holder.userId)
  const isPublic = card.item === 'share:timeline' || card.item === 'share:QZone'
  return (
    <Sheet label={isPublic ? words.moments : words.friendChat} size="full" onClose={onClose}>
      <header class="screen-title">
        <button type="button" onClick={onClose}>
          {words.done}
        </button>
        <h2>{isPublic ? words.moments : words.friendChat}</h2>
      </header>
      {isPublic ? (
        <article class="moment">
          <Avatar holder={user} size={42} />
          <div>
            <strong>{user?.nickname}</strong>
            <div class="moment-card">
              <Thumbnail src={card.imgUrl} />
              <span>{card.title}</span>
            </div>
            <time>{words.justNow}</time>
          </div>
        </article>
      ) : (
        <article class="chat">
          <div class="chat-card">
            <h3>{card.title}</h3>
            <p>{card.desc}</p>
            <Thumbnail src={card.imgUrl} />
          </div>
          <Avatar holder={user} size={40} />
        </article>
      )}
      <footer class="card-facts" data-source={card.source}>
        <p>{words.cardFrom[card.source]}</p>
        <code>{card.link}</code>
      </footer>
    </Sheet>
  )
}

function Thumbnail({ src }: { readonly src: string }): VNode {
  if (src !== '') return <img class="thumbnail" src={src} alt="" />
  return (
    <span class="thumbnail">
      <Glyph name="link" />
    </span>
  )
}
