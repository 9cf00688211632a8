import { ForceRetryError, HTTPError, TimeoutError } from 'ky'
import { WechatError } from '../errors/wechat-error.ts'

/** The errors of ky and fetch name the URL, secrets included: none of them goes further than here, not even as a cause. */
export function withoutUrl(path: string, error: unknown): WechatError {
  if (error instanceof HTTPError)
    return new WechatError('WECHAT_UNREACHABLE', `${path} answered HTTP ${error.response.status}`)
  if (error instanceof ForceRetryError) return new WechatError('WECHAT_BUSY', `${path} answered that it is busy`)
  if (error instanceof TimeoutError || (error instanceof DOMException && error.name === 'TimeoutError')) {
    return new WechatError('WECHAT_TIMEOUT', `${path} did not answer in time`)
  }
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const reason: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  return new WechatError(
    'WECHAT_UNREACHABLE',
    `${path} could not be reached${typeof reason === 'string' ? ` (${reason})` : ''}`,
  )
}
