import { jsApiSpecs, type JsApiCallSpec, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import type { Personality } from '@weh5/protocol/user-agents'

export type { JsApiCallSpec, JsApiEventSpec, Personality }

type CallSpec = JsApiCallSpec<unknown, unknown>
type EventSpec = JsApiEventSpec<unknown>

const calls: readonly CallSpec[] = jsApiSpecs.filter((spec): spec is CallSpec => spec.api.kind === 'call')
const events: readonly EventSpec[] = jsApiSpecs.filter((spec): spec is EventSpec => spec.api.kind === 'event')

const byCommand: ReadonlyMap<string, CallSpec> = new Map(calls.map((spec) => [spec.command, spec]))
const eventByName: ReadonlyMap<string, EventSpec> = new Map(events.map((spec) => [spec.api.name, spec]))

/** The JSAPI behind a bridge command. */
export function callOfCommand(command: string): CallSpec | undefined {
  return byCommand.get(command)
}

/** The JSAPI event of a public name, e.g. `onSearchBeacons`. */
export function eventOfName(name: string): EventSpec | undefined {
  return eventByName.get(name)
}

/** Whether a client of this kind has a bridge command or event at all. */
export function isSupported(nativeName: string, personality: Personality): boolean {
  const spec = byCommand.get(nativeName) ?? events.find(({ event }) => event === nativeName)
  return spec !== undefined && !(spec.missingOn ?? []).includes(personality)
}
