import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('tokens and icons are what the weui dependency gives', () => {
  const generate = join(import.meta.dirname, '..', 'generate', 'generate.mjs')
  expect(() => execFileSync(process.execPath, [generate, '--check'], { stdio: 'pipe' })).not.toThrow()
})
