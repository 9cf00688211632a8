// The demo against real WeChat (or any platform named in the environment): `node apps/demo/dist/server/main.js`.
import { createOfficialAccount } from '@weh5/server'
import { join } from 'node:path'
import { createDemoApp } from './app.ts'
import { BadConfiguration, readConfig } from './config.ts'

try {
  const { appId, appSecret, sessionSecret, origin, port, push, platform } = readConfig(process.env)
  const account = createOfficialAccount({ appId, appSecret, ...(platform ? { endpoints: platform } : {}) })
  const staticDir = join(import.meta.dirname, '../app')
  createDemoApp({ account, origin, sessionSecret, staticDir, ...(push ? { push } : {}) }).listen(port, () => {
    console.log(`Expo Companion listens on port ${port} for ${origin}`)
  })
} catch (error) {
  if (!(error instanceof BadConfiguration)) throw error
  console.error(error.message)
  process.exitCode = 1
}
