import { defineConfig } from 'vitest/config'

// Packages are tested from source: the `@weh5/source` condition in their exports points there.
const conditions = ['@weh5/source']
const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
}

/** One project per package; a package whose code runs in a page is tested in jsdom. */
function project(name: string, environment: 'node' | 'jsdom') {
  return {
    ...fromSource,
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    test: {
      name,
      environment,
      include: [`packages/${name}/{src,test}/**/*.test.{ts,tsx}`],
      testTimeout: 20_000,
    },
  }
}

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.cache/unit.json' },
    projects: [
      project('protocol', 'node'),
      project('server', 'node'),
      project('client', 'jsdom'),
      project('ui', 'jsdom'),
      project('simulator', 'node'),
    ],
  },
})
