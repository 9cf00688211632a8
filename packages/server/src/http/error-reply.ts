import { WechatError } from '../errors/wechat-error.ts'
import { json, type HttpReply, type HttpRequest } from './message.ts'

/** The body of every error: a stable code, a message, and the cure in the reader's language. Never a stack. */
export function errorReply(error: unknown, request: HttpRequest): HttpReply {
  if (!(error instanceof WechatError))
    return json(500, { code: 'INTERNAL', message: 'Something went wrong on this server' })
  const { code, message, status, hint } = error
  const chinese = /^zh\b/i.test(request.headers.get('accept-language') ?? '')
  return json(status, { code, message, ...(hint ? { hint: chinese ? hint.zh : hint.en } : {}) })
}
