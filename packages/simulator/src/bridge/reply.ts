import type { JsApiCallSpec, Personality } from './catalogue.ts'
import type { Outcome } from './outcome.ts'
import type { Message } from './protocol.ts'

/** How a command's outcome reads on the wire: the encoding of its result and the text of its success. */
export interface Wording {
  encode(result: unknown, personality: Personality): Message
  okMessage(result: unknown): string
}

/** A registered JSAPI words its replies as its spec says. */
export function wordingOf(spec: JsApiCallSpec<unknown, unknown>): Wording {
  return {
    encode: (result, personality) => spec.reply(result, personality),
    okMessage: (result) => spec.okMessage?.(result) ?? `${spec.command}:ok`,
  }
}

/** A command beside the registry answers `<command>:ok` and whatever fields it has. */
export function plainWording(command: string): Wording {
  return {
    encode: (result) => (typeof result === 'object' && result !== null ? { ...result } : {}),
    okMessage: () => `${command}:ok`,
  }
}

/** The native reply for an outcome, `undefined` when there is none (`facts/jssdk.md` C.6 tells what the script makes of it). */
export function replyFor(
  command: string,
  outcome: Outcome,
  personality: Personality,
  wording: Wording,
): Message | undefined {
  switch (outcome.kind) {
    case 'ok':
      return { err_msg: wording.okMessage(outcome.result), ...wording.encode(outcome.result, personality) }
    case 'cancel':
      return { err_msg: `${command}:cancel` }
    case 'deny':
      return { err_msg: 'system:access_denied' }
    case 'fail':
      return { err_msg: failure(command, outcome.text) }
    case 'raw':
      return outcome.reply
    case 'silence':
      return undefined
  }
}

/** The script strips `fail_`, so a text of its own goes behind it; a text that begins with `fail` is one already. */
function failure(command: string, text: string): string {
  if (text === '') return `${command}:fail`
  return text.startsWith('fail') ? `${command}:${text}` : `${command}:fail_${text}`
}
