/** Where a JSAPI is found that is no method of the configured official script. */
import type { Bridge, Reply, Target } from './shape.ts'

/** Answers as a client does that lacks the command. */
const absent = {
  invoke: (_command: string, _args: object, done: (reply: Reply) => void): void =>
    done({ err_msg: 'system:function_not_exist' }),
}

/** For commands that a client never answers: they are answered as soon as they are out. */
function unanswered(bridge: Pick<Bridge, 'invoke'> = absent): Pick<Bridge, 'invoke'> {
  return {
    invoke(command, args, done) {
      bridge.invoke(command, args, done)
      done({})
    },
  }
}

/** The bare bridge. */
export const weixinJSBridge: Target = (window) => window.WeixinJSBridge || absent

/** The bare bridge, for commands that it never answers. */
export const silentWeixinJSBridge: Target = (window) => unanswered(window.WeixinJSBridge)

/** The bridge to follow an account, in a page that a shake opened (`facts/jssdk.md` B.19). */
export const addContactBridge: Target = (window) => window.BeaconAddContactJsBridge || absent

/** The same, for commands that it never answers. */
export const silentAddContactBridge: Target = (window) => unanswered(window.BeaconAddContactJsBridge)

/** The bridge to red packets, in a page that a shake opened, which never answers (`facts/jssdk.md` B.20). */
export const shakehbBridge: Target = (window) => unanswered(window.BeaconShakehbJsBridge)

/** The mini program around a page in its `<web-view>`. */
export const miniProgram: Target = async (_window, script) => (await script()).miniProgram || absent
