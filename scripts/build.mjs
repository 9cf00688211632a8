// Builds everything: TypeScript first, then what each package bundles for the browser, in the order of who needs whom.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const workspaces = ['packages/client', 'packages/server', 'packages/ui', 'packages/simulator', 'apps/demo', 'apps/docs']

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

run('npx', ['--no-install', 'tsc', '-b'], root)
for (const workspace of workspaces) {
  const cwd = join(root, workspace)
  if (!existsSync(join(cwd, 'package.json'))) continue
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  if (scripts?.build) run('npm', ['run', '--silent', 'build'], cwd)
}
