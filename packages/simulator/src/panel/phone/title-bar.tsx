import { CloseIcon } from '@weh5/ui'
import type { VNode } from 'preact'
import { usePanel } from '../context.ts'

export interface TitleBarProps {
  readonly title: string
  readonly onMenu: () => void
}

/** What WeChat draws above a page. */
export function TitleBar({ title, onMenu }: TitleBarProps): VNode {
  const { words } = usePanel()
  return (
    <header class="phone-title">
      <button type="button" aria-label={words.back} onClick={() => window.history.back()}>
        <CloseIcon size={24} />
      </button>
      <h1>{title || words.wechat}</h1>
      <button type="button" aria-label={words.menu} aria-haspopup="dialog" onClick={onMenu}>
        <svg width="24" height="24" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
          <circle cx="5" cy="12" r="2" />
          <circle cx="12" cy="12" r="2" />
          <circle cx="19" cy="12" r="2" />
        </svg>
      </button>
    </header>
  )
}
