// Installs the workspace when it is missing or older than the lockfile, with the pinned pnpm and nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : -1)

const locked = modified('pnpm-lock.yaml')
const installed = modified('node_modules/.modules.yaml')
if (installed >= 0 && installed >= locked) process.exit(0)

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const pinned = packageManager.split('+')[0]
const shell = process.platform === 'win32'
const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell })
// Another version of pnpm would try to switch itself to the pinned one, so only an equal one is used.
const pnpm = onPath.status === 0 && `pnpm@${onPath.stdout.trim()}` === pinned ? ['pnpm'] : ['npx', '--yes', pinned]

console.log(`Installing the workspace with ${pnpm.join(' ')} …`)
const [command, ...args] = [...pnpm, 'install', locked < 0 ? '--no-frozen-lockfile' : '--frozen-lockfile']
const install = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell })
if (install.status !== 0) console.error('The workspace could not be installed; see the messages above.')
process.exit(install.status ?? 1)
