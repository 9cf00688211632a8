// `pnpm bench`: every bench of this folder, one after the other, on what is built.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
const built =
  run('node_modules/.bin/tsc', ['-b', 'packages/server']) &&
  run('node_modules/.bin/vite', [
    'build',
    'packages/server',
    '--config',
    'packages/server/vite.config.ts',
    '--logLevel',
    'warn',
  ])
if (!built) process.exit(1)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
const benches = readdirSync(here).filter((name) => name.endsWith('.bench.mjs'))
const failed = benches.filter((name) => {
  console.log(`\n${name}`)
  return !run(process.execPath, [here + name])
})
if (failed.length > 0) process.exit(1)
