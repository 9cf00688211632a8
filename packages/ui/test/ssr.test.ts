// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type * as Server from './harness/server.tsx'
import { buildServer, frameworks } from './harness/build.ts'

for (const framework of frameworks) {
  describe(`on a server with ${framework}`, async () => {
    const server: typeof Server = await import(await buildServer(framework))
    const { examples, render } = server

    for (const example of examples) {
      it(`${example} renders`, () => {
        expect(typeof document).toBe('undefined')
        expect(render(example)).toMatch(/^<div class="wk-root".*<\/div>$/s)
      })
    }
  })
}
