import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { marker, refuseProduction } from '../src/never-in-production.ts'

afterEach(() => vi.unstubAllEnvs())

describe('production', () => {
  it('does not get the simulator', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(refuseProduction).toThrow(expect.objectContaining({ code: 'SIMULATOR_IN_PRODUCTION' }))
  })

  it('is refused as soon as the package is loaded', async () => {
    const load = promisify(execFile)(
      process.execPath,
      ['--conditions=none', '--input-type=module', '-e', "await import('@weh5/simulator')"],
      { cwd: import.meta.dirname, env: { ...process.env, NODE_ENV: 'production' } },
    )
    await expect(load).rejects.toThrow(/does not load with NODE_ENV=production/)
  })

  it('can be searched for the marker that stands in every bundle', async () => {
    const bundle = await readFile(new URL('../dist/browser/bridge.js', import.meta.url), 'utf8')
    expect(bundle).toContain(marker)
  })
})
