import type { JsApiCall } from '@weh5/protocol/jsapi'
import type { Behaviour, Behaviours } from '../scene.ts'

/** The behaviour of one JSAPI, with the types of its registry entry. */
export function forApi<Options, Result>(
  api: JsApiCall<Options, Result>,
  behaviour: Behaviour<Options, Result>,
): Behaviours {
  return { [api.name]: behaviour }
}
