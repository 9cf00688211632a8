import type { NativeReply } from '../call/outcome.ts'
import { wechatWindow } from '../script/jweixin.ts'

/**
 * Runs `send`, which makes the official script invoke one bridge command, and shows `onReply` the client's own reply. The script
 * deletes the error code, throws on text it cannot parse and tells a config result to the wrong listener
 * (`peers/client.md` §1.4), so what it says is never the whole truth.
 *
 * `invoke` is replaced for the duration of the synchronous `send` only. `onReply` runs after the script had its turn, even when the
 * script threw.
 *
 * @returns Whether a command was seen going out. The script drops calls in silence and queues some for later, and a client may lock its
 *   bridge against replacement.
 */
export function tee(send: () => void, onReply: (raw: NativeReply) => void): boolean {
  const bridge = wechatWindow().WeixinJSBridge
  if (!bridge) return false
  // Bound neither here nor below: it is put back as it was.
  // oxlint-disable-next-line typescript/unbound-method
  const { invoke } = bridge
  let seen = false
  const restore = (): boolean => Reflect.set(bridge, 'invoke', invoke)
  const tap: typeof invoke = (command, args, callback) => {
    restore()
    seen = true
    invoke.call(bridge, command, args, (reply) => {
      // The script writes into the object it gets.
      const raw = { ...reply }
      try {
        if (callback) callback(reply)
      } finally {
        onReply(raw)
      }
    })
  }
  Reflect.set(bridge, 'invoke', tap)
  try {
    send()
  } finally {
    restore()
  }
  return seen
}
