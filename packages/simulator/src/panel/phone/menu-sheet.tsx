import { toast } from '@weh5/ui'
import type { VNode } from 'preact'
import type { ShareMenuItem } from '../../bridge/share.ts'
import type { PageView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import type { Words } from '../words.ts'
import { Glyph, type GlyphName } from './glyph.tsx'
import { Sheet } from './sheet.tsx'

export interface MenuSheetProps {
  readonly page: PageView | undefined
  readonly onRefresh: () => void
  readonly onClose: () => void
}

type Label = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words]

interface ShareTile {
  readonly glyph: GlyphName
  readonly label: Label
  readonly item: ShareMenuItem
  /** The name by which a page hides it (`facts/jssdk.md` B.10). */
  readonly menuItem: string
}

const shareTiles: readonly ShareTile[] = [
  { glyph: 'friend', label: 'toFriend', item: 'share:appmessage', menuItem: 'menuItem:share:appMessage' },
  { glyph: 'timeline', label: 'toTimeline', item: 'share:timeline', menuItem: 'menuItem:share:timeline' },
  { glyph: 'qq', label: 'toQQ', item: 'share:qq', menuItem: 'menuItem:share:qq' },
  { glyph: 'qzone', label: 'toQZone', item: 'share:QZone', menuItem: 'menuItem:share:QZone' },
]

/** What the three dots open. */
export function MenuSheet({ page, onRefresh, onClose }: MenuSheetProps): VNode {
  const { words, send } = usePanel()
  const url = page?.url ?? ''
  const hidden = page?.hiddenMenuItems ?? []
  const shown = page ? shareTiles.filter(({ menuItem }) => !hidden.includes(menuItem) && !hidden.includes('*')) : []
  const tools: readonly { readonly glyph: GlyphName; readonly label: Label; readonly act: () => void }[] = [
    { glyph: 'link', label: 'copyLink', act: () => void copy(url, words.copied) },
    { glyph: 'refresh', label: 'refresh', act: onRefresh },
    { glyph: 'outside', label: 'openOutside', act: () => window.open(url === '' ? '/' : url, '_blank', 'noopener') },
  ]
  const close = (act: () => void) => () => {
    onClose()
    act()
  }

  return (
    <Sheet label={words.menu} onClose={onClose}>
      <p class="menu-provider">{words.provider(URL.canParse(url) ? new URL(url).host : '…')}</p>
      {shown.length > 0 && (
        <div class="menu-row">
          {shown.map(({ glyph, label, item }) => (
            <Tile
              key={item}
              glyph={glyph}
              label={words[label]}
              onClick={close(() => send({ kind: 'tap-menu', item }))}
            />
          ))}
        </div>
      )}
      <div class="menu-row">
        {tools.map(({ glyph, label, act }) => (
          <Tile key={label} glyph={glyph} label={words[label]} onClick={close(act)} />
        ))}
      </div>
      <button type="button" class="menu-cancel" onClick={onClose}>
        {words.cancel}
      </button>
    </Sheet>
  )
}

interface TileProps {
  readonly glyph: GlyphName
  readonly label: string
  readonly onClick: () => void
}

function Tile({ glyph, label, onClick }: TileProps): VNode {
  return (
    <button type="button" class="menu-tile" data-glyph={glyph} onClick={onClick}>
      <span>
        <Glyph name={glyph} />
      </span>
      {label}
    </button>
  )
}

async function copy(text: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  toast.success(done)
}
