import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What a page would ship for some imports of a package, as a bundler minifies it, and its size in bytes. */
export interface Bundle {
  readonly code: string
  readonly min: number
  readonly gzip: number
}

const here = fileURLToPath(new URL('.', `file://${import.meta.dirname}/`))

export interface BundleOptions {
  /** What is left out of the size. */
  readonly external?: readonly string[]
  /** What else stands for a module. */
  readonly alias?: Readonly<Record<string, string>>
}

/** Bundles `export { … } from '…'` for the browsers of the syntax floor, minified by oxc and gzipped at level 9, as Vite 8 does by default. */
export async function bundle(source: string, { external = [], alias = {} }: BundleOptions = {}): Promise<Bundle> {
  const entry = '\0entry'
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'silent',
    resolve: { conditions: ['@weh5/source'], alias },
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (id === 'entry' ? entry : importer === entry ? undefined : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2019',
      minify: true,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict', external: [...external] },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled')
  return { code: chunk.code, min: chunk.code.length, gzip: gzipSync(chunk.code, { level: 9 }).length }
}
