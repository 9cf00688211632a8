import type { JsApiSpec } from '@weh5/protocol/jsapi'
import { personalities as all, type Personality } from '@weh5/protocol/user-agents'

/** What the native clients send for the example result: clients that send the same stand together, those without the JSAPI are left out. */
export function replies(
  spec: JsApiSpec,
): readonly { readonly personalities: readonly Personality[]; readonly json: string }[] {
  const byJson = new Map<string, Personality[]>()
  for (const personality of all) {
    if (spec.missingOn?.includes(personality)) continue
    const json = JSON.stringify(reply(spec, personality), null, 2)
    byJson.set(json, [...(byJson.get(json) ?? []), personality])
  }
  return [...byJson].map(([json, personalities]) => ({ personalities, json }))
}

function reply(spec: JsApiSpec, personality: Personality): object {
  if (!('command' in spec)) return spec.reply(spec.example, personality)
  const message = spec.okMessage?.(spec.example) ?? `${spec.command}:ok`
  return { err_msg: message, ...spec.reply(spec.example, personality) }
}
