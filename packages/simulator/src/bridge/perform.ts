import { behaviours } from './behaviour/index.ts'
import type { JsApiCallSpec } from './catalogue.ts'
import { fail, ok, type Outcome } from './outcome.ts'
import type { Message } from './protocol.ts'
import type { Scene } from './scene.ts'
import type { Surroundings } from './surroundings.ts'

type Spec = JsApiCallSpec<unknown, unknown>

/** Does what the client does for a JSAPI: its behaviour, else the person where it opens a screen, else the registry's example. */
export async function perform(around: Surroundings, scene: Scene, spec: Spec, args: Message): Promise<Outcome> {
  const options = decoded(spec, args)
  if (options === undefined) return fail('invalid parameters')
  const api = spec.api.name
  const asking: Scene = {
    ...scene,
    ask: (shown) => around.ask({ api, options: options.value, ...(shown ? { shown } : {}), spec, page: scene.page }),
  }
  const behaviour = behaviours[api]
  const outcome = behaviour?.run
    ? await behaviour.run(options.value, asking)
    : ((spec.api.interactive && (await asking.ask())) ?? ok(spec.example))
  return admit(api, outcome, scene)
}

/** A result as the page may have it: what a person or a test names is taken into the world first. */
export function admit(api: string, outcome: Outcome, scene: Scene): Outcome {
  const behaviour = behaviours[api]
  if (outcome.kind !== 'ok' || behaviour?.admit === undefined) return outcome
  return ok(behaviour.admit(outcome.result, scene))
}

/** The options of a call, `undefined` when the page sent something that the registry cannot read. */
function decoded(spec: Spec, args: Message): { value: unknown } | undefined {
  try {
    return { value: spec.decode(args) }
  } catch {
    return undefined
  }
}
