import type { Outcome } from '../bridge/outcome.ts'
import { readLines, type Line } from './line.ts'

type CallLine = Extract<Line, { kind: 'call' }>

/** How each outcome is written in a test. */
const written: { readonly [Kind in Outcome['kind']]: (outcome: Extract<Outcome, { kind: Kind }>) => string } = {
  ok: ({ result }) => `ok(${result === undefined ? '' : source(result)})`,
  cancel: () => 'cancel()',
  deny: () => 'deny()',
  fail: ({ text }) => `fail(${text === '' ? '' : source(text)})`,
  silence: () => 'silence()',
  raw: ({ reply }) => `raw(${source(reply)})`,
}

/**
 * A Playwright test that does what a recording saw: WeChat answers alike, the page is opened at the same addresses, and it must call the
 * same JSAPIs. What the person tapped in between is theirs to fill in.
 *
 * @throws {RecordingError} when the text is no recording.
 */
export function toPlaywrightTest(recording: string, name = 'does what was recorded'): string {
  const lines = readLines(recording)
  const personality = lines[0]?.kind === 'start' ? lines[0].personality : 'ios'
  const calls = lines.filter((line): line is CallLine => line.kind === 'call' && line.api !== 'config')
  const answers = calls.flatMap((call) => (call.outcome ? [{ ...call, outcome: call.outcome }] : []))
  const first = lines.find((line) => line.kind === 'navigate')
  const outcomes = [...new Set(answers.map(({ outcome }) => outcome.kind))].toSorted()
  return `import { expect as baseExpect, test as base } from '@playwright/test'
import { ${[...outcomes, 'type Simulator'].join(', ')} } from '@weh5/simulator'
import { wechatFixture, wechatMatchers } from '@weh5/simulator/playwright'

const test = base.extend<{ wechat: Simulator }>(wechatFixture({ personality: ${source(personality)} }))
const expect = baseExpect.extend(wechatMatchers)

test(${source(name)}, async ({ page, wechat }) => {
${answers.map(({ api, outcome }) => `  wechat.handle(${source(api)}, () => ${sourceOf(outcome)}, { once: true })\n`).join('')}${first ? `  await page.goto(${source(pathOf(first.url))})\n` : ''}${calls.map(({ api, args }) => `  await expect(wechat).toHaveCalled(${source(api)}${Object.keys(args).length === 0 ? '' : `, ${source(args)}`})\n`).join('')}})
`
}

function sourceOf(outcome: Outcome): string {
  // The table has one writer per kind; which one is the outcome's own.
  const write = written[outcome.kind] as (outcome: Outcome) => string
  return write(outcome)
}

/** A value as a TypeScript literal. */
function source(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([name, field]) => `${key(name)}: ${source(field)}`).join(', ')} }`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : source(name)
}

function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url)
  return `${pathname}${search}${hash}`
}
