import type { Bridge } from '@weh5/protocol/jsapi/calls'
import { settle } from '../call/settle.ts'
import type { NativeReply } from '../call/outcome.ts'
import type { WechatWindow } from '../script/jweixin.ts'

declare const window: WechatWindow

/**
 * Has the official script send one command, and hears the client's reply before the script does: that deletes the error code, throws on
 * text it cannot parse and tells a config result to the wrong listener (`peers/client.md` §1.4). To that end the bridge's `invoke` is
 * replaced for as long as `send` runs.
 *
 * @param timeout Milliseconds that the client has to answer.
 * @param send Makes the script send. A client may have locked its bridge, so that nobody is heard but by `complete`; the script also queues
 *   some commands for later, and `getLocalImgData` is one (`facts/jssdk.md` C.5).
 * @returns The first answer: the client's own reply, with what the script has made of it.
 * @throws {WechatError} `timeout`
 */
export function exchange(
  api: string,
  timeout: number,
  send: (complete: (reply: NativeReply) => void, heard: boolean) => void,
): Promise<NativeReply> {
  const hear = (resolve: (reply: NativeReply | Promise<NativeReply>) => void): void => {
    // It is there: whoever sends has waited for it.
    const bridge = window.WeixinJSBridge as Bridge
    // Bound neither here nor below: it is put back as it was.
    // oxlint-disable-next-line typescript/unbound-method
    const { invoke } = bridge
    const restore = (): boolean => Reflect.set(bridge, 'invoke', invoke)
    const tap: typeof invoke = (command, args, callback) => {
      restore()
      invoke.call(bridge, command, args, (reply) => {
        const raw = { ...reply }
        // The script writes into the reply that it gets, and may throw on the way.
        resolve(Promise.resolve().then(() => Object.assign(raw, reply)))
        callback(reply)
      })
    }
    const heard = Reflect.set(bridge, 'invoke', tap)
    try {
      send(resolve, heard)
    } finally {
      restore()
    }
  }
  return settle(api, hear, timeout)
}
