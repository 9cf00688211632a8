// `npm run bench`: the benchmarks of every package, one after the other; `npm run bench -- server client` only those named.
// Each prints ratios against a baseline measured in the same run.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const runner = (name) => join(root, 'packages', name, 'bench', 'run.mjs')
const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(runner(name)))
const named = process.argv.slice(2)
const unknown = named.filter((name) => !packages.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmarks in: ${unknown.join(', ')}. There are some in: ${packages.join(', ')}.`)
  process.exit(2)
}

let failed = false
for (const name of named.length > 0 ? named : packages) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, [runner(name)], {
    cwd: join(root, 'packages', name),
    stdio: 'inherit',
  })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
