/** Every JSAPI, once. Calls and events are exported by name; `jsApiSpecs` lists the native side of all of them. */
import { onSearchBeaconsSpec, startSearchBeaconsSpec, stopSearchBeaconsSpec } from './beacon.ts'
import { scanQRCodeSpec } from './scan.ts'
import type { JsApiCallSpec, JsApiEventSpec } from './shape.ts'

export * from './beacon.ts'
export * from './scan.ts'
export type * from './shape.ts'
export { UnreadableReply } from './read.ts'

/** Any spec. */
export type JsApiSpec = JsApiCallSpec<unknown, unknown> | JsApiEventSpec<unknown>

/** The registry, in the order of the official appendix. Simulator, docs and conformance tests walk it. */
export const jsApiSpecs: readonly JsApiSpec[] = [
  scanQRCodeSpec,
  startSearchBeaconsSpec,
  stopSearchBeaconsSpec,
  onSearchBeaconsSpec,
]
