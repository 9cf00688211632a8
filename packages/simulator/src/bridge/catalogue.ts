import { jsApiSpecs, type JsApiCallSpec, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import type { Personality } from '@weh5/protocol/user-agents'
import type { Message } from './protocol.ts'

export type { JsApiCallSpec, JsApiEventSpec, Personality }

type CallSpec = JsApiCallSpec<unknown, unknown>
type EventSpec = JsApiEventSpec<unknown, unknown>

const calls: readonly CallSpec[] = jsApiSpecs.filter((spec): spec is CallSpec => 'command' in spec)
const events: readonly EventSpec[] = jsApiSpecs.filter((spec): spec is EventSpec => 'event' in spec)

const byCommand = new Map<string, CallSpec[]>()
for (const spec of calls) byCommand.set(spec.command, [...(byCommand.get(spec.command) ?? []), spec])
const eventByName: ReadonlyMap<string, EventSpec> = new Map(events.map((spec) => [spec.api.name, spec]))

/** The JSAPI behind a bridge command. Where several share a command, the arguments tell which. */
export function callOfCommand(command: string, args: Message): CallSpec | undefined {
  const specs = byCommand.get(command) ?? []
  return specs.find((spec) => spec.matches?.(args)) ?? specs.find((spec) => spec.matches === undefined)
}

/** The JSAPI event of a public name, e.g. `onSearchBeacons`. */
export function eventOfName(name: string): EventSpec | undefined {
  return eventByName.get(name)
}

/** Whether a client of this kind has a bridge command or event at all. */
export function isSupported(nativeName: string, personality: Personality): boolean {
  const specs = byCommand.get(nativeName) ?? events.filter(({ event }) => event === nativeName)
  return specs.some(({ missingOn }) => !missingOn?.includes(personality))
}
