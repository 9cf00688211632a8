import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeStore } from '../../test/store-conformance.ts'
import { fileStore } from './file-store.ts'

const dir = await mkdtemp(join(tmpdir(), 'weh5-store-'))
describeStore('fileStore', async () => fileStore({ dir }))

describe('fileStore', () => {
  it('keeps its files to itself, and names them after nothing', async () => {
    const own = join(dir, 'private')
    await fileStore({ dir: own }).put('weh5:wx0123456789abcdef', 'a token', { ttl: 60_000 })
    const [name = ''] = await readdir(own)
    expect(name).toMatch(/^[0-9a-f]{64}\.json$/)
    expect((await stat(join(own, name))).mode & 0o777).toBe(0o600)
    expect((await stat(own)).mode & 0o777).toBe(0o700)
    expect(await readFile(join(own, name), 'utf8')).not.toContain('wx0123456789abcdef')
  })

  it('goes on after a disk that was full, or somebody who edits its files', async () => {
    const own = join(dir, 'damaged')
    const store = fileStore({ dir: own })
    await store.put('key', 'value', { ttl: 60_000 })
    for (const name of await readdir(own)) {
      await writeFile(join(own, name), '{"value":"va')
      await writeFile(join(own, name.replace('.json', '.lock')), '')
    }
    expect(await store.get('key')).toBeUndefined()
    expect(await store.put('key', 'again', { ttl: 60_000, expect: null })).toBe(true)
    expect(await store.get('key')).toBe('again')
  })

  it('removes what nobody will read again', async () => {
    const own = join(dir, 'busy')
    let now = 1_000_000
    const store = fileStore({ dir: own, clock: { now: () => now } })
    for (let login = 0; login < 150; login++) await store.put(`login ${login}`, 'x', { ttl: 100 })
    now += 1000
    for (let login = 0; login < 60; login++) await store.put(`later ${login}`, 'x', { ttl: 100 })
    expect((await readdir(own)).length).toBeLessThan(70)
  })
})
