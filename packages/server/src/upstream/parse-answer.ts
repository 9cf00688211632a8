import { isSafeNumber, parse } from 'lossless-json'
import { isAnswer, type Answer } from './answer.ts'

/**
 * The JSON object that the platform answered; undefined for anything else. A number that a double cannot hold becomes text, because
 * ids of this API exceed 2^53. Control characters, which nicknames bring along unescaped, become spaces.
 */
export function parseAnswer(body: string): Answer | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  const text = body.replace(/[\u0000-\u001f]/g, ' ')
  try {
    const value: unknown = /\d{16}/.test(text) ? parse(text, null, readNumber) : JSON.parse(text)
    return isAnswer(value) ? value : undefined
  } catch {
    return undefined
  }
}

function readNumber(text: string): number | string {
  return isSafeNumber(text) ? Number(text) : text
}
