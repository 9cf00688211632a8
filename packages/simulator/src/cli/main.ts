#!/usr/bin/env node
import { readArguments, UsageError, type Command } from './arguments.ts'
import { examine, report } from './doctor.ts'
import { serve } from './serve.ts'
import { usage } from './usage.ts'

/** `npx weh5-sim`: reads the command line, prints, and ends everything at Ctrl-C. */
try {
  await run(readArguments(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  if (error instanceof UsageError) console.error('See weh5-sim --help.')
  process.exitCode = error instanceof UsageError ? 2 : 1
}

async function run(command: Command): Promise<void> {
  if (command.kind === 'help') return console.log(usage)
  if (command.kind === 'doctor') {
    const diagnosis = examine(command.doctor)
    console.log(command.doctor.json ? JSON.stringify(diagnosis ?? null) : report(diagnosis))
    process.exitCode = diagnosis === undefined ? 0 : 1
    return
  }

  const running = await serve(command.serve)
  const { served } = running
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close())
  if (command.serve.json) return console.log(JSON.stringify(served))
  console.log(`WeChat is running.  微信模拟器已启动。

  app       ${served.url}${served.panel ? `\n  panel     ${served.panel}` : ''}
  platform  ${served.platform}   (instead of api.weixin.qq.com, open.weixin.qq.com, mp.weixin.qq.com)
  AppID     ${served.appId}
  secret    ${served.appSecret}
`)
}
