import { fail, deny, type Outcome } from './outcome.ts'

/** What a verified config allows on a document. */
export interface Grant {
  readonly appId: string
  /** The URL it was verified with. */
  readonly url: string
  /** Bridge names. */
  readonly commands: ReadonlySet<string>
  readonly openTags: readonly string[]
}

/** Commands that need no config (`facts/jssdk.md` B.21, C.12; the exact set is weak there). */
const free: ReadonlySet<string> = new Set([
  'preVerifyJSAPI',
  'checkJsApi',
  'getNetworkType',
  'getBrandWCPayRequest',
  'setFontSizeCallback',
  'editAddress',
  'invokeMiniProgramAPI',
  // The share menu is the client's own: once it raised the event, the page may answer.
  'sendAppMessage',
  'shareTimeline',
  'shareQQ',
  'shareWeiboApp',
  'shareQZone',
  // `WeixinJSBridge.call` knows these since before the JS-SDK.
  'hideOptionMenu',
  'showOptionMenu',
  'hideToolbar',
  'showToolbar',
  'closeWindow',
  // Bridges of their own, in pages that a shake opened (`facts/jssdk.md` B.19, B.20).
  'checkAddContactStatus',
  'jumpAddContact',
  'jumpHongbao',
])

/** Why a command may not run, or `undefined` when it may (`facts/jssdk.md` A.8). */
export function refusal(command: string, grant: Grant | undefined): Outcome | undefined {
  if (free.has(command)) return undefined
  if (grant === undefined) return fail('fail, the permission value is offline verifying')
  return grant.commands.has(command) ? undefined : deny()
}
