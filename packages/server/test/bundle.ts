import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Makes a TypeScript file, from its source and that of the packages here, into something that Node can run as a process.
 *
 * @param entry relative to the package.
 * @returns the path of what was made.
 */
export async function bundle(entry: string): Promise<string> {
  const name = basename(entry, '.ts')
  const outDir = fileURLToPath(new URL(`../.cache/${name}`, import.meta.url))
  const conditions = ['@weh5/source']
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    build: { ssr: fileURLToPath(new URL(`../${entry}`, import.meta.url)), outDir, emptyOutDir: true },
  })
  return `${outDir}/${name}.js`
}
