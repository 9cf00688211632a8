// @vitest-environment node
import * as registry from '@weh5/protocol/jsapi/calls'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundle.ts'

const calls = Object.keys(registry)
const six =
  'scanQRCode, chooseImage, getLocation, setShare, startSearchBeacons, stopSearchBeacons, onSearchBeacons, chooseWXPay'
/** Minified and gzipped. A kilobyte has 1 024 bytes. */
const kB = 1024
const budgets = [
  ['the core', `export { createWechat } from '@weh5/client'`, 2.5 * kB],
  ['the core with six common APIs', `export { createWechat, ${six} } from '@weh5/client'`, 3 * kB],
  ['the core with every JSAPI', `export { createWechat, ${calls.join()} } from '@weh5/client'`, 6 * kB],
  // What stands beside the JSAPIs is as large as they are together: nobody lists all of it, and this is only kept from growing.
  ['the main entry, with everything that stands beside the JSAPIs', `export * from '@weh5/client'`, 8 * kB],
  ['the open tags', `export { mountOpenTag } from '@weh5/client/open-tags'`, 0.6 * kB],
] as const

describe('a page ships what it imports', () => {
  it.each(budgets)('%s', async (_what, source, budget) => {
    expect((await bundle(source)).gzip).toBeLessThanOrEqual(budget)
  })

  it('the Preact hooks, beside the core', async () => {
    const hooks = `export { useShare, useCall, useBeacons, useWechat, OpenInWechat } from '@weh5/client/preact'`
    expect((await bundle(hooks, { external: ['preact', 'preact/hooks'] })).gzip).toBeLessThanOrEqual(1 * kB)
  })

  it('and none of what only simulators and docs read', async () => {
    const { code } = await bundle(`export { createWechat, ${calls.join()} } from '@weh5/client'`)
    expect(code).not.toMatch(/developers\.weixin\.qq\.com|zb\.weixin\.qq\.com|[一-鿿]{4}/)
  })

  it('no hint, unless it asks for hints', async () => {
    const { code } = await bundle(`export * from '@weh5/client'`)
    expect(code).not.toContain('npx weh5-sim')
    expect((await bundle(`export { hintFor } from '@weh5/client/hints'`)).code).toContain('npx weh5-sim')
  })
})

describe('the syntax floor: iOS 12 and Chromium 78', () => {
  /** Younger than the floor, and not replaced by any compiler. */
  const tooYoung =
    /\b(Object\.(fromEntries|hasOwn)|globalThis|queueMicrotask|structuredClone|Promise\.(any|allSettled)|AbortSignal\.(any|timeout))\b|\.(replaceAll|at|findLast|toSorted|throwIfAborted)\(/

  it.each([
    '@weh5/client',
    '@weh5/client/web',
    '@weh5/client/hints',
    '@weh5/client/open-tags',
    '@weh5/client/preact',
    '@weh5/client/react',
    '@weh5/client/vue',
  ])('holds for all of %s', async (entry) => {
    const { code } = await bundle(`export * from '${entry}'`, { external: ['preact', 'preact/hooks', 'react', 'vue'] })
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'module' })).not.toThrow()
    expect(tooYoung.exec(code)?.[0]).toBeUndefined()
  })
})
