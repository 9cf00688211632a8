import { explain } from '../doctor/explain.ts'
import { verifyConfig, type Verdict } from '../doctor/verify.ts'
import type { World } from '../world/world.ts'
import { ok, raw, type Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'
import type { Message } from './protocol.ts'

/**
 * `preVerifyJSAPI`: verifies the signature and remembers what is allowed. The failure text is WeChat's; the URL that was verified
 * (`realAuthUrl`, as real devices attach it) and the doctor's diagnosis, also as text, travel beside it, where the official script
 * leaves them alone.
 */
export function configure(world: World, page: PageState, args: Message): { outcome: Outcome; verdict: Verdict } {
  const verdict = verifyConfig(world, page.personality, {
    appId: text(args, 'verifyAppId') || text(args, 'appId'),
    timestamp: text(args, 'verifyTimestamp'),
    nonceStr: text(args, 'verifyNonceStr'),
    signature: text(args, 'verifySignature'),
    landingUrl: page.landingUrl,
    currentUrl: page.url,
  })
  if (!verdict.ok) {
    const { failure, url, diagnosis } = verdict
    const reply = {
      err_msg: `preVerifyJSAPI:${failure}`,
      realAuthUrl: [url],
      diagnosis,
      explanation: explain(diagnosis),
    }
    return { verdict, outcome: raw(reply) }
  }
  page.grant = {
    appId: text(args, 'verifyAppId'),
    url: verdict.url,
    commands: new Set(list(args, 'verifyJsApiList')),
    openTags: list(args, 'verifyOpenTagList'),
  }
  return { verdict, outcome: ok({ verifyJsApiList: [...page.grant.commands] }) }
}

function text(args: Message, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : ''
}

function list(args: Message, name: string): string[] {
  const value = args[name]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
