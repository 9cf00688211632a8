// `pnpm bench`: build first (`npm run build`), then every bench of this folder, one after the other.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
const benches = readdirSync(here).filter((name) => name.endsWith('.bench.mjs'))
const failed = benches.filter((name) => {
  console.log(`\n${name}`)
  return !run(process.execPath, [here + name])
})
if (failed.length > 0) process.exit(1)
