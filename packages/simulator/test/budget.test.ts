import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

describe('the script that every simulated page loads first', () => {
  it('has at most 12 kB, compressed', async () => {
    const bundle = await readFile(new URL('../dist/browser/bridge.js', import.meta.url))
    expect(gzipSync(bundle).length).toBeLessThanOrEqual(12_000)
  })
})
