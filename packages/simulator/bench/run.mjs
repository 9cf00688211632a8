// `npm run bench -- simulator`: every bench of this folder, one after the other, on what is built.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
const failed = readdirSync(here)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => {
    console.log(`\n${name}`)
    return spawnSync(process.execPath, [join(here, name)], { stdio: 'inherit' }).status !== 0
  })
if (failed.length > 0) process.exit(1)
