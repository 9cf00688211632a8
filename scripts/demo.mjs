// `npm run demo`: builds everything, then runs the simulated WeChat, the demo's server and its H5 app in one process.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

console.log('Building …')
const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (build.status !== 0) {
  console.error(build.stdout.toString())
  process.exit(build.status ?? 1)
}
await import(join(root, 'apps/demo/dist/server/simulated.js'))
