#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { WechatError } from '../errors/wechat-error.ts'
import { readConfig } from './config.ts'
import { help } from './help.ts'
import { startStandAlone } from './stand-alone.ts'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
  })
  if (values.help) return void process.stdout.write(help())
  if (values.version) return void process.stdout.write(`${version()}\n`)
  const server = await startStandAlone(readConfig(process.env))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close())
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return manifest.version
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  const advice = error instanceof WechatError ? '\nweh5-server --help lists them all.' : ''
  process.stderr.write(`weh5-server cannot start. ${reason}${advice}\n`)
  process.exitCode = 1
})
