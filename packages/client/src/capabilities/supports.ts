import { checkJsApi } from '@weh5/protocol/jsapi/calls'
import type { Grant } from '../config/config.ts'
import { needsOf, type Apis, type Feature } from '../feature.ts'
import type { WechatCore } from '../wechat.ts'

/** Those of a page's methods that were asked for: each is there where the client has it, and `undefined` where it lacks it. */
export type Supported<Wechat, Names extends keyof Wechat> = {
  readonly [Name in Names]: Wechat[Name] | undefined
}

/** Asks which of a page's own `apis` this client has. */
export type Supports = <Wechat, const Names extends Exclude<keyof Wechat, keyof WechatCore>>(
  this: Wechat,
  ...names: readonly Names[]
) => Promise<Supported<Wechat, Names>>

/**
 * Tells which of the page's `apis` this client has, as the methods themselves: what it lacks is `undefined`, so that a page that does not
 * look does not compile. The client is asked once for each name and configuration; a feature is there when all of its calls are. A client
 * that gives no answer for a name, as WeChat devtools do, counts as lacking it; so does every browser outside WeChat, and a page whose
 * configuration failed.
 *
 * @example
 * const { chooseWXPay } = await wx.supports('chooseWXPay')
 * if (chooseWXPay) await chooseWXPay(order)
 * else showQrCode(order)
 */
export const supports: Feature<Supports> = {
  needs: [checkJsApi],
  attach({ ready, call }, methods, apis) {
    let asked: Grant | undefined
    let known: Record<string, Promise<boolean> | undefined> = {}

    function ask(names: readonly string[]): void {
      const jsApiList = [...new Set(names)].filter((name) => !known[name])
      if (jsApiList.length === 0) return
      const answer = call(checkJsApi, { jsApiList })
      for (const name of jsApiList) {
        known[name] = answer.then(
          ({ checkResult }) => checkResult[name] === true,
          () => {
            // An answer that did not come is no answer: the next one who wants to know asks again.
            known[name] = undefined
            return false
          },
        )
      }
    }

    return async (...keys) => {
      const grant = await ready().catch(() => undefined)
      // What a client has may differ by URL.
      if (grant !== asked) known = {}
      asked = grant
      const asking = keys.map((key) => [String(key), callsOf(apis[String(key)])] as const)
      if (grant) ask(asking.flatMap(([, names]) => names))
      const supported: Record<string, unknown> = {}
      for (const [key, names] of asking) {
        const verdicts = await Promise.all(names.map(async (name) => known[name]))
        if (verdicts.every(Boolean)) supported[key] = methods[key]
      }
      // Each key has the method of that name or nothing, which is what `Supported` says.
      return supported as never
    }
  },
}

/** What to ask the client about. The events of a feature, which begin with `on`, come with its calls. */
function callsOf(entry: Apis[string] | undefined): readonly string[] {
  const names = entry ? needsOf(entry).map(({ name }) => name) : []
  const calls = names.filter((name) => !/^on[A-Z]/.test(name))
  return calls.length > 0 ? calls : names
}
