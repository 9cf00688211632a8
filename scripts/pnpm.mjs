// The pinned pnpm, wherever it is: on PATH when the version is equal, else through npx.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the repository. */
export const root = join(import.meta.dirname, '..')

const shell = process.platform === 'win32'
// `npm test --silent` would silence pnpm as well.
const env = { ...process.env, npm_config_loglevel: 'warn' }

/**
 * Runs the pinned pnpm in a folder and returns its exit status. What it says is shown only when it fails.
 * @param {string[]} args
 * @param {string} [cwd]
 */
export function pnpm(args, cwd = root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const pinned = packageManager.split('+')[0]
  const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell })
  // Another version would try to switch itself to the pinned one, so only an equal one is used.
  const equal = onPath.status === 0 && `pnpm@${onPath.stdout.trim()}` === pinned
  const [command, ...before] = equal ? ['pnpm'] : ['npx', '--yes', pinned]
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], { cwd, shell, env, encoding: 'utf8' })
  if (status !== 0) console.error(`${stdout}${stderr}`)
  return status ?? 1
}
