// The pinned pnpm, wherever it is: on PATH when the version is equal, else through npx.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the repository. */
export const root = join(import.meta.dirname, '..')

const shell = process.platform === 'win32'

/**
 * Runs the pinned pnpm and returns its exit status.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function pnpm(args, options = {}) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const pinned = packageManager.split('+')[0]
  const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell })
  // Another version would try to switch itself to the pinned one, so only an equal one is used.
  const equal = onPath.status === 0 && `pnpm@${onPath.stdout.trim()}` === pinned
  const [command, ...before] = equal ? ['pnpm'] : ['npx', '--yes', pinned]
  return spawnSync(command, [...before, ...args], { cwd: root, shell, ...options }).status ?? 1
}
