import { ok, type Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'
import type { Message } from './protocol.ts'

/** Commands of the client that are no JSAPI of the registry: the page reaches them through the official script or the raw bridge. */
export type Builtin = (args: Message, page: PageState) => Outcome

export const builtins: Readonly<Record<string, Builtin>> = {
  setFontSizeCallback: () => ok(),
  hideToolbar: () => ok(),
  showToolbar: () => ok(),
}
