import { renderSVG } from 'uqr'
import type { VNode } from 'preact'
import { usePanel } from '../context.ts'

/** The page on a real phone in the same network. */
export function HandOffTab({ lan }: { readonly lan: readonly string[] }): VNode {
  const { words } = usePanel()
  if (lan.length === 0) return <p class="hint tab">{words.handOffClosed}</p>
  return (
    <div class="tab hand-off">
      {lan.map((url) => (
        <figure key={url}>
          <div class="qr" dangerouslySetInnerHTML={{ __html: renderSVG(url, { border: 2 }) }} />
          <figcaption>
            <code>{url}</code>
          </figcaption>
        </figure>
      ))}
      <p class="hint">{words.handOffHint}</p>
    </div>
  )
}
