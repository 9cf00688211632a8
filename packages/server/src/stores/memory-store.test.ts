import { describe, expect, it } from 'vitest'
import { describeStore } from '../../test/store-conformance.ts'
import { memoryStore } from './memory-store.ts'

const shared = memoryStore()
describeStore('memoryStore', async () => shared)

describe('memoryStore', () => {
  it('is bounded: the oldest value makes room', async () => {
    const store = memoryStore({ maxEntries: 3 })
    for (const key of ['a', 'b', 'c']) await store.put(key, key, { ttl: 1000 })
    await store.put('a', 'a again', { ttl: 1000 })
    await store.put('d', 'd', { ttl: 1000 })
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((key) => store.get(key)))).toEqual([
      'a again',
      undefined,
      'c',
      'd',
    ])
  })
})
