import type { VNode } from 'preact'
import type { Holder } from '../../control/protocol.ts'

/** A user's drawn avatar: the last character of the name on their colour. */
export function Avatar({ holder, size }: { readonly holder: Holder | undefined; readonly size: number }): VNode {
  const style = { width: `${size}px`, height: `${size}px`, background: holder?.colour, fontSize: `${size * 0.45}px` }
  return (
    <span class="avatar" style={style} aria-hidden="true">
      {Array.from(holder?.nickname ?? '').at(0)}
    </span>
  )
}
