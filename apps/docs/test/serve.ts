import { join } from 'node:path'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '..')

/** Builds the site and serves what was built. */
export async function serveDocs(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = join(root, '..', '..', '.cache', 'docs')
  const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' as const }
  await build({ ...shared, mode: 'production', build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('the site is served nowhere')
  return { url, close: () => server.close() }
}
