import { tee } from '../bridge/tee.ts'
import type { NativeReply } from '../call/outcome.ts'
import type { Jweixin } from '../script/jweixin.ts'
import type { JsConfig } from './sign.ts'

/** What a page asks to be granted. */
export interface Wanted {
  readonly jsApiList: readonly string[]
  readonly openTags: readonly string[]
}

/**
 * Hands a signature to the client and resolves with the client's own reply, whatever it says. `wx.ready` and `wx.error` are not asked:
 * on a second config the one runs too early and the other may not run at all (`peers/client.md` §1.4 rows 1 to 4).
 */
export function verify(jweixin: Jweixin, config: JsConfig, { jsApiList, openTags }: Wanted): Promise<NativeReply> {
  return new Promise((resolve) => {
    // Copies: the script writes into the lists (`facts/jssdk.md` A.4).
    tee(() => jweixin.config({ ...config, jsApiList: [...jsApiList], openTagList: [...openTags] }), resolve)
  })
}
