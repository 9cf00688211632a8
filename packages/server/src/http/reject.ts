import { errorCodes } from '../errors/codes.ts'
import { WechatError } from '../errors/wechat-error.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { errorReply } from './error-reply.ts'
import type { HttpReply, HttpRequest } from './message.ts'

/** Reports that a route answers with an error, and answers with it. */
export function reject(error: unknown, request: HttpRequest, route: string, telemetry: Telemetry): HttpReply {
  const code = error instanceof WechatError ? error.code : 'INTERNAL'
  telemetry.emit('reject', {
    route,
    code,
    status: errorCodes[code].status,
    ...(code === 'INTERNAL' ? { where: whereOf(error) } : {}),
  })
  return errorReply(error, request)
}

/** Where an unexpected error was thrown. Its message stays out: nobody knows what it quotes. */
function whereOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return (
    stack
      .split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim() ?? 'unknown'
  )
}
