// Installs the workspace when it is missing or older than the lockfile, with the pinned pnpm and nothing but Node and npm.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : -1)

if (modified('node_modules/.modules.yaml') < modified('pnpm-lock.yaml')) {
  console.log('Installing the workspace …')
  const status = pnpm(['install', '--frozen-lockfile'])
  if (status !== 0) console.error('The workspace could not be installed; see the messages above.')
  process.exit(status)
}
