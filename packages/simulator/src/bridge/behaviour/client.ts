import { checkJsApi, closeWindow } from '@weh5/protocol/jsapi'
import { isSupported } from '../catalogue.ts'
import { ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

/** The client about itself. */
export const clientBehaviours: Behaviours = {
  ...forApi(checkJsApi, {
    // Names are bridge names here, in the question and in the answer (`facts/jssdk.md` C.5).
    run: ({ jsApiList }, { personality }) =>
      ok({ checkResult: Object.fromEntries(jsApiList.map((name) => [name, isSupported(name, personality)])) }),
  }),
  ...forApi(closeWindow, {
    run(_options, { page }) {
      page.closed = true
      return ok()
    },
  }),
}
