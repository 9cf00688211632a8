// The demo against real WeChat (or any platform named in the environment): `node apps/demo/dist/server/main.js`.
import { createMerchant, createOfficialAccount, type MerchantV3 } from '@weh5/server'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDemoApp } from './app.ts'
import { BadConfiguration, readConfig, type PayConfig } from './config.ts'

try {
  const { appId, appSecret, sessionSecret, origin, port, push, pay, platform } = readConfig(process.env)
  const account = createOfficialAccount({ appId, appSecret, ...(platform ? { endpoints: platform } : {}) })
  const staticDir = join(import.meta.dirname, '../app')
  const chat = push ? { push } : {}
  const tickets = pay ? { merchant: merchantOf(appId, pay) } : {}
  createDemoApp({ account, origin, sessionSecret, staticDir, ...chat, ...tickets }).listen(port, () => {
    console.log(`Expo Companion listens on port ${port} for ${origin}`)
  })
} catch (error) {
  if (!(error instanceof BadConfiguration)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function merchantOf(appId: string, { keyFile, publicKeyId, publicKeyFile, ...merchant }: PayConfig): MerchantV3 {
  const platformKeys = { [publicKeyId]: readFileSync(publicKeyFile, 'utf8') }
  return createMerchant({
    version: 'v3',
    appId,
    ...merchant,
    privateKey: readFileSync(keyFile, 'utf8'),
    platformKeys,
  })
}
