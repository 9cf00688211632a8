// `npm run demo`: a simulated WeChat, the demo's server and its H5 app in one process, behind one address.
import { join } from 'node:path'
import { simulateDemo } from './simulate.ts'

const port = Number(process.env['PORT'] ?? 8720)
try {
  const demo = await simulateDemo({ port, staticDir: join(import.meta.dirname, '../app') })
  console.log(`WeH5 demo ready: ${demo.panel}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void demo.close().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
