import { isSupported } from './catalogue.ts'
import { ok, type Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'
import type { Message } from './protocol.ts'

/** Commands of the client that are no JSAPI of the registry: the page reaches them through the official script or the raw bridge. */
export type Builtin = (args: Message, page: PageState) => Outcome

export const builtins: Readonly<Record<string, Builtin>> = {
  checkJsApi: (args, { personality }) => {
    const names = Array.isArray(args['jsApiList']) ? args['jsApiList'].map(String) : []
    const checkResult = Object.fromEntries(names.map((name) => [name, isSupported(name, personality)]))
    // The official script parses text on Android and throws on an object there (`facts/jssdk.md` C.5).
    return ok({ checkResult: personality === 'android' ? JSON.stringify(checkResult) : checkResult })
  },
  setFontSizeCallback: () => ok(),
  hideToolbar: () => ok(),
  showToolbar: () => ok(),
}
