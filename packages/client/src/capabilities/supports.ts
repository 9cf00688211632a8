import { checkJsApi } from '@weh5/protocol/jsapi/calls'
import type { Feature } from '../feature.ts'

/** Which of the asked-for calls this client has. */
export type Supported<Names extends string> = Readonly<Record<Names, boolean>>

/**
 * Asks the client once per name and remembers. A client that gives no answer for a name, as WeChat devtools do, counts as lacking it; so
 * does every browser outside WeChat.
 *
 * @example
 * const { chooseWXPay } = await wx.supports('chooseWXPay')
 */
export const supports: Feature<<const Names extends string>(...names: readonly Names[]) => Promise<Supported<Names>>> =
  {
    kind: 'feature',
    needs: [checkJsApi],
    attach({ call }) {
      const known = new Map<string, Promise<boolean>>()
      return async (...names) => {
        const unknown = names.filter((name) => !known.has(name))
        if (unknown.length > 0) {
          const answer = call(checkJsApi, { jsApiList: unknown })
          for (const name of unknown) {
            const verdict = answer.then(({ checkResult }) => !!checkResult[name])
            known.set(
              name,
              verdict.catch(() => {
                // An answer that did not come is no answer: the next one who wants to know asks again.
                known.delete(name)
                return false
              }),
            )
          }
        }
        const entries = await Promise.all(names.map(async (name) => [name, await known.get(name)] as const))
        const supported: Record<string, boolean> = {}
        for (const [name, has] of entries) supported[name] = has === true
        return supported as Supported<(typeof names)[number]>
      }
    },
  }
