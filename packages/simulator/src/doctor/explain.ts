import type { Diagnosis } from './diagnose.ts'

/** A diagnosis as text: the cause, what to do, in English and Chinese, and the two strings with a mark where they part. */
export function explain({ code, what, fix, diff }: Diagnosis): string {
  const lines = [code, what.en, what.zh, fix.en, fix.zh]
  if (diff) lines.push(`+ ${diff.expected}`, `- ${diff.signed}`, `  ${' '.repeat(diff.at)}^`)
  return lines.join('\n')
}
