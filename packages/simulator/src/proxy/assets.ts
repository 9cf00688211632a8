import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join, normalize, sep } from 'node:path'
import { NotBuiltError } from './errors.ts'

/** Where `npm run build` puts what the browser loads; the same two steps away from `src/proxy` and from `dist/proxy`. Not by `new URL`: under
 * vitest and jsdom that is an http URL. */
const browserFiles = join(import.meta.dirname, '../../dist/browser')

export interface Asset {
  readonly type: string
  readonly body: Buffer
}

/** The types of the files that a build makes. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** The page bundle. @throws {NotBuiltError} */
export async function bridgeBundle(): Promise<string> {
  const body = await read(join(browserFiles, 'bridge.js'))
  if (body === undefined) throw new NotBuiltError()
  return body.toString('utf8')
}

/** The panel's page. @throws {NotBuiltError} */
export async function panelPage(): Promise<string> {
  const body = await read(join(browserFiles, 'panel', 'index.html'))
  if (body === undefined) throw new NotBuiltError()
  return body.toString('utf8')
}

/** A file that the panel's page loads, `undefined` when there is none of that name. */
export async function panelFile(path: string): Promise<Asset | undefined> {
  const root = join(browserFiles, 'panel')
  const file = join(root, normalize(path))
  const type = types[extname(file)]
  if (!file.startsWith(`${root}${sep}`) || type === undefined) return undefined
  const body = await read(file)
  return body && { type, body }
}

/** The official script as npm's `jweixin-module` carries it, unmodified. */
export function officialScript(): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve('jweixin-module'))
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined
    throw error
  }
}
