// `pnpm bench`: build first (`npm run build`), then one bench after the other, each in a process of its own: bundling puts a process into
// production, where the simulator does not load.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

for (const bench of ['sizes', 'first-answer']) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${bench}.bench.mjs`)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}
