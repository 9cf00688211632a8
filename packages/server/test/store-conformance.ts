import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/stores/store.ts'

/** What every store has to do; `open` gives another handle on the same data, as another process would have. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    const ttl = 60_000
    let store: Store
    let key: string
    const fresh = () => (key = `weh5:test:${randomUUID()}`)
    beforeAll(async () => {
      store = await open()
    })

    it('gives back what it was given, to every process', async () => {
      expect(await store.get(fresh())).toBeUndefined()
      expect(await store.put(key, '值 "1"\n', { ttl })).toBe(true)
      expect(await store.get(key)).toBe('值 "1"\n')
      expect(await store.put(key, '', { ttl })).toBe(true)
      expect(await store.get(key)).toBe('')
    })

    it('keeps keys apart', async () => {
      const one = fresh()
      const other = fresh()
      await store.put(one, 'one', { ttl })
      await store.put(other, 'other', { ttl })
      expect([await store.get(one), await store.get(other)]).toEqual(['one', 'other'])
    })

    it('forgets a value when its time is over', async () => {
      await store.put(fresh(), 'short', { ttl: 40 })
      await sleep(80)
      expect(await store.get(key)).toBeUndefined()
      expect(await store.put(key, 'again', { ttl, expect: null })).toBe(true)
    })

    it('writes only over the value that was expected', async () => {
      expect(await store.put(fresh(), 'a', { ttl, expect: 'nothing yet' })).toBe(false)
      expect(await store.put(key, 'a', { ttl, expect: null })).toBe(true)
      expect(await store.put(key, 'b', { ttl, expect: null })).toBe(false)
      expect(await store.put(key, 'b', { ttl, expect: 'x' })).toBe(false)
      expect(await store.put(key, 'b', { ttl, expect: 'a' })).toBe(true)
      expect(await store.get(key)).toBe('b')
    })

    it('lets one of many writers win', async () => {
      await store.put(fresh(), 'start', { ttl })
      const writers = await Promise.all(Array.from({ length: 8 }, open))
      const won = await Promise.all(
        writers.map((each, index) => each.put(key, `writer ${index}`, { ttl, expect: 'start' })),
      )
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(await store.get(key)).toBe(`writer ${won.indexOf(true)}`)
    })

    it('gives a lease to one process at a time', async () => {
      const other = await open()
      const first = await store.lease?.(fresh(), ttl)
      expect(first).toBeDefined()
      expect(await other.lease?.(key, ttl)).toBeUndefined()
      await first?.release()
      const second = await other.lease?.(key, ttl)
      expect(second).toBeDefined()
      expect(await store.lease?.(key, ttl)).toBeUndefined()
      await second?.release()
    })

    it('passes a lease on when its holder lets it run out, and not back again', async () => {
      const late = await store.lease?.(fresh(), 50)
      await sleep(120)
      const next = await (await open()).lease?.(key, ttl)
      expect(next).toBeDefined()
      await late?.release()
      expect(await store.lease?.(key, ttl)).toBeUndefined()
    })

    it('gives a lease that ran out to one of many who want it', async () => {
      await store.lease?.(fresh(), 30)
      await sleep(80)
      const rivals = await Promise.all(Array.from({ length: 8 }, open))
      const taken = await Promise.all(rivals.map(async (each) => each.lease?.(key, ttl)))
      expect(taken.filter(Boolean)).toHaveLength(1)
    })
  })
}
