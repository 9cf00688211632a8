import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { bundleStyles } from '../../generate/bundle-styles.mjs'
import { componentsFolder } from './build.ts'

const scratch = join(componentsFolder, '..', '..', '..', '.cache', 'ui-sizes')

/** Bytes, minified and gzipped, of a page that imports `names` of the kit, without the framework itself. */
export async function scriptSize(names: readonly string[] | '*'): Promise<number> {
  const all = names === '*'
  const entry = writeEntry(
    `${all ? 'all' : names.join('-')}.js`,
    `export ${all ? '*' : `{ ${names.join(', ')} }`} from ${JSON.stringify(join(componentsFolder, 'index.ts'))}\n`,
  )
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['@weh5/source'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, external: /^preact/, preserveEntrySignatures: 'strict' },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('expected one build')
  return gzipSync(built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')).length
}

/** Bytes, minified and gzipped, of the stylesheets of `folders`, each of what they share once; with the tokens. */
export function styleSize(folders: readonly string[] | '*'): number {
  const sheets = folders === '*' ? ['style.css'] : ['tokens.css', ...folders.map((folder) => `${folder}/${folder}.css`)]
  return gzipSync(bundleStyles(sheets.map((sheet) => join(componentsFolder, sheet)))).length
}

function writeEntry(name: string, text: string): string {
  mkdirSync(scratch, { recursive: true })
  const file = join(scratch, name)
  writeFileSync(file, text)
  return file
}
