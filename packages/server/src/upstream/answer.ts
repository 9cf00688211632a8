import { WechatError } from '../errors/wechat-error.ts'

/** A JSON object that the platform answered, not yet read. Its readers are the only place where its fields get types. */
export type Answer = Readonly<Record<string, unknown>>

export function textOf(answer: Answer, field: string): string {
  const value = answer[field]
  if (typeof value === 'string' && value !== '') return value
  throw unreadable(field)
}

export function optionalTextOf(answer: Answer, field: string): string | undefined {
  const value = answer[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Old endpoints send numbers as text (`facts/server.md` 0). */
export function numberOf(answer: Answer, field: string): number {
  const value = answer[field]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw unreadable(field)
}

export function objectOf(answer: Answer, field: string): Answer {
  const value = answer[field]
  if (isAnswer(value)) return value
  throw unreadable(field)
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(field: string): WechatError {
  return new WechatError('WECHAT_ANSWER_UNREADABLE', `The platform’s answer has no usable "${field}"`)
}
