import { defineConfig } from 'vitest/config'

const conditions = ['@weh5/source']

// The tests run in Node and drive a real Chromium; what the browser loads is what `npm run build` made.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/test/**/*.e2e.ts', 'apps/*/test/**/*.e2e.ts'],
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.cache/e2e.json' },
    // Each file has its own browser and servers. More of them than that wait for one another.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser on a busy machine takes longer than the default second.
    expect: { poll: { timeout: 10_000 } },
  },
})
