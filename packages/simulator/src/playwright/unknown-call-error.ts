import type { Call } from '../bridge/call.ts'

/** A page called what neither WeChat nor the test knows. On a phone such a call fails in silence. */
export class UnknownCallError extends Error {
  override readonly name: string = 'UnknownCallError'
  readonly code = 'UNKNOWN_CALL'
  readonly calls: readonly Call[]

  constructor(calls: readonly Call[]) {
    const commands = [...new Set(calls.map(({ command }) => command))].join(', ')
    super(
      `The page called what WeChat does not know: ${commands}. Mend the name, or answer it with wechat.handle('${calls[0]?.command ?? '…'}', …).`,
    )
    this.calls = calls
  }
}
