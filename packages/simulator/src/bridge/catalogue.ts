import { jsApiSpecs, type JsApiCallSpec, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import type { Personality } from '@weh5/protocol/user-agents'
import type { Message } from './protocol.ts'

export type { JsApiCallSpec, JsApiEventSpec, Personality }

type CallSpec = JsApiCallSpec<unknown, unknown>
type EventSpec = JsApiEventSpec<unknown>

const calls: readonly CallSpec[] = jsApiSpecs.filter((spec): spec is CallSpec => spec.api.kind === 'call')
const events: readonly EventSpec[] = jsApiSpecs.filter((spec): spec is EventSpec => spec.api.kind === 'event')

const eventByName: ReadonlyMap<string, EventSpec> = new Map(events.map((spec) => [spec.api.name, spec]))

/** The JSAPI behind a bridge command; where several share one, the arguments tell (`wx.miniProgram.*`, payment on the bare bridge). */
export function callOfCommand(command: string, args: Message = {}): CallSpec | undefined {
  const candidates = calls.filter((spec) => spec.command === command)
  return candidates.find((spec) => spec.matches?.(args)) ?? candidates.find((spec) => spec.matches === undefined)
}

/** The JSAPI event of a public name, e.g. `onSearchBeacons`. */
export function eventOfName(name: string): EventSpec | undefined {
  return eventByName.get(name)
}

/** Whether a client of this kind has a bridge command or event at all. */
export function isSupported(nativeName: string, personality: Personality): boolean {
  const named = [
    ...calls.filter(({ command }) => command === nativeName),
    ...events.filter(({ event }) => event === nativeName),
  ]
  return named.some(({ missingOn = [] }) => !missingOn.includes(personality))
}
