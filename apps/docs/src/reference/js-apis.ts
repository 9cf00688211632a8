import { type JsApiGroup, type JsApiSpec, jsApiSpecs } from '@weh5/protocol/jsapi'

const byGroup = new Map<JsApiGroup, JsApiSpec[]>()
for (const spec of jsApiSpecs) byGroup.set(spec.group, [...(byGroup.get(spec.group) ?? []), spec])

/** The registry, as the reference needs it. */
export const jsApis: {
  readonly byGroup: ReadonlyMap<JsApiGroup, readonly JsApiSpec[]>
  readonly byName: ReadonlyMap<string, JsApiSpec>
} = { byGroup, byName: new Map(jsApiSpecs.map((spec) => [spec.api.name, spec])) }
