import { setTimeout as sleep } from 'node:timers/promises'
import { storeKey } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import type { HttpReply } from '../http/message.ts'
import { acknowledgement, readReply, writeReply } from './push-reply.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { PutOptions, Store } from '../stores/store.ts'

/** Sees to it that a push is handled once, in however many processes. */
export interface Once {
  /**
   * Takes a nonce for what came with it.
   * @throws {WechatError} `PUSH_REPLAYED` when something else came with it before.
   */
  spendNonce(timestamp: string, nonce: string, content: string): Promise<void>
  /** Answers with `work`, or with what an earlier attempt was answered. */
  answer(identity: string, work: () => Promise<HttpReply>): Promise<{ reply: HttpReply; repeated: boolean }>
}

export interface OnceOptions {
  readonly appId: string
  readonly store: Store
  readonly clock: { now(): number }
  /** How long a push may be repeated, in milliseconds. */
  readonly keepMs: number
  /** How long a repeated push waits for the answer of the first, in milliseconds. */
  readonly waitMs: number
  /**
   * What becomes of a repeated push when the first one has no answer by then, because it failed or its process died: it is
   * acknowledged, or worked on again.
   */
  readonly undecided: 'acknowledge' | 'again'
}

const running = 'running'
const failed = 'failed'
const pollMs = 40

export function createOnce({ appId, store, clock, keepMs, waitMs, undecided }: OnceOptions): Once {
  const prefix = storeKey(appId, 'push')
  // While the shared store is down, at least this process does not repeat itself.
  const spare = memoryStore({ clock })
  const put = (key: string, value: string, options: PutOptions): Promise<boolean> =>
    store.put(key, value, options).catch(() => spare.put(key, value, options))
  const anyway: PutOptions = { ttl: keepMs }
  const unlessThere: PutOptions = { ttl: keepMs, expect: null }
  const get = (key: string) => store.get(key).catch(() => spare.get(key))

  const earlier = async (key: string): Promise<HttpReply | undefined> => {
    for (const deadline = Date.now() + waitMs; Date.now() < deadline; await sleep(pollMs)) {
      const text = await get(key)
      if (text === undefined || text === failed) return undefined
      if (text !== running) return readReply(text)
    }
    return undefined
  }

  return {
    async spendNonce(timestamp, nonce, content) {
      const key = `${prefix}:nonce:${timestamp}:${nonce}`
      if (await put(key, content, unlessThere)) return
      if ((await get(key)) !== content)
        throw new WechatError('PUSH_REPLAYED', 'The nonce of this push came with another body before')
    },

    async answer(identity, work) {
      const key = `${prefix}:${identity}`
      if (!(await put(key, running, unlessThere))) {
        const before = await earlier(key)
        if (before) return { reply: before, repeated: true }
        if (undecided === 'acknowledge') return { reply: acknowledgement, repeated: true }
      }
      try {
        const reply = await work()
        await put(key, writeReply(reply), anyway)
        return { reply, repeated: false }
      } catch (error) {
        await put(key, failed, anyway)
        throw error
      }
    },
  }
}
