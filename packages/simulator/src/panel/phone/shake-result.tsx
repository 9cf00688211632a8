import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { usePanel } from '../context.ts'
import type { Shaken } from '../model.ts'
import { Sheet } from './sheet.tsx'
import './shake-result.css'

export interface ShakeResultProps {
  readonly shaken: Shaken
  readonly onOpen: (url: string) => void
  readonly onClose: () => void
}

/** What 摇一摇周边 shows after a shake: the page of the nearest beacon. */
export function ShakeResult({ shaken: { ticket, card }, onOpen, onClose }: ShakeResultProps): VNode {
  const { words } = usePanel()
  return (
    <Sheet label={words.shake} onClose={onClose}>
      <div class="shaken">
        {card ? (
          <button type="button" class="shaken-card" onClick={() => onOpen(card.url)}>
            <span
              class="shaken-icon"
              style={card.iconUrl === '' ? {} : { backgroundImage: `url("${card.iconUrl}")` }}
            />
            <b>{card.title}</b>
            <small>{card.description}</small>
          </button>
        ) : (
          <>
            <p>{ticket === null ? words.nothingNear : words.noShakePage}</p>
            {ticket !== null && <code>ticket={ticket}</code>}
          </>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Sheet>
  )
}
