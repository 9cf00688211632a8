import type { Outcome } from '../bridge/outcome.ts'
import type { Gesture, Locator } from '../bridge/protocol.ts'
import { readLines, type Line } from './line.ts'
import { isRedacted, redacted } from './redact.ts'
import { answeredAnew } from './replay.ts'
import { source } from './source.ts'

type CallLine = Extract<Line, { kind: 'call' }>
type Step = Exclude<Line, { kind: 'start' }>

export interface PlaywrightTestOptions {
  /** What the test is called. */
  readonly name?: string
  /** The path at which the simulator signs pages in the place of a server: see `wechatFixture`. */
  readonly jsConfig?: string
}

/** Where nobody said who signs. */
const signingNote = `// The app's server must sign for this WeChat: share one with it by wechatFixture({ simulator }), or let the fixture sign in its place by
// wechatFixture({ jsConfig: '/wechat/js-config' }).
`

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
 * A Playwright test that does what a recording saw: WeChat answers alike, the page is opened at the same address, the person taps and
 * types the same, and the page must call the same JSAPIs. What was redacted, and what differs from run to run, is not asked for; answers
 * about pictures and recordings of one phone are left to the phone of the test.
 *
 * It needs a `baseURL`, and an app whose signatures are valid: with `jsConfig` the simulator signs.
 *
 * @throws {RecordingError} when the text is no recording.
 */
export function toPlaywrightTest(
  recording: string,
  { name = 'does what was recorded', jsConfig }: PlaywrightTestOptions = {},
): string {
  const lines = readLines(recording)
  const personality = lines[0]?.kind === 'start' ? lines[0].personality : 'ios'
  const steps = lines.filter((line): line is Step => line.kind !== 'start' && !isRefused(line))
  const first = steps.find((line) => line.kind === 'navigate')
  const answers = steps.flatMap(answerOf)
  const outcomes = [...new Set(answers.map(({ outcome }) => outcome.kind))].toSorted()
  const options = { personality, ...(jsConfig === undefined ? {} : { jsConfig }) }
  const statements = [
    ...answers.map(({ api, outcome }) => `wechat.handle(${source(api)}, () => ${sourceOf(outcome)}, { once: true })`),
    ...(first ? [`await page.goto(${source(pathOf(first.url))})`] : []),
    ...steps.filter((step) => step !== first).map(statementsFor(first && new URL(first.url).origin)),
  ]
  return `import { expect as baseExpect, test as base } from '@playwright/test'
import { ${[...outcomes, 'type Simulator'].join(', ')} } from '@weh5/simulator'
import { wechatFixture, wechatMatchers } from '@weh5/simulator/playwright'

const test = base.extend<{ wechat: Simulator }>(wechatFixture(${source(options)}))
const expect = baseExpect.extend(wechatMatchers)

${jsConfig === undefined && steps.some(isConfig) ? signingNote : ''}test(${source(name)}, async ({ page, wechat }) => {
${statements.map((statement) => `  ${statement}\n`).join('')}})
`
}

/** A config that was refused was so for that day's signature. */
function isRefused(line: Line): boolean {
  return isConfig(line) && line.outcome?.kind !== 'ok'
}

function isConfig(line: Line): line is CallLine {
  return line.kind === 'call' && line.api === 'config'
}

/** An answer that means the same on another phone. */
function answerOf(step: Step): readonly { readonly api: string; readonly outcome: Outcome }[] {
  if (step.kind !== 'call' || step.outcome === undefined || answeredAnew.has(step.api)) return []
  return isOfOnePhone(step.outcome) ? [] : [{ api: step.api, outcome: step.outcome }]
}

/** Writes one step after the other, and knows how often a call was seen before. */
function statementsFor(origin: string | undefined): (step: Step) => string {
  const seen = new Map<string, number>()
  return (step) => {
    if (step.kind === 'gesture') return doing(step.gesture)
    if (step.kind === 'navigate') return `await expect(page).toHaveURL(${addressOf(step.url)})`
    if (step.api === 'config') return 'await expect(wechat).toHaveValidSignature()'
    const call = `${source(step.api)}, ${source(repeatable(step.args), origin)}`
    const times = (seen.get(call) ?? 0) + 1
    seen.set(call, times)
    return `await expect(wechat).toHaveCalled(${times > 1 ? `${call}, { times: ${times} }` : call.replace(/, \{\}$/, '')})`
  }
}

const acts: Readonly<Record<Gesture['action'], string>> = { tap: 'click', fill: 'fill', choose: 'selectOption' }

function doing(gesture: Gesture): string {
  const value = gesture.action === 'tap' ? '' : source(gesture.value)
  return `await page.${locating(gesture.element)}.${acts[gesture.action]}(${value})`
}

function locating(element: Locator): string {
  switch (element.by) {
    case 'role':
      return `getByRole(${source(element.role)}, { name: ${source(element.name)} })`
    case 'label':
      return `getByLabel(${source(element.name)})`
    case 'text':
      return `getByText(${source(element.name)})`
    case 'css':
      return `locator(${source(element.css)})`
  }
}

/** Arguments that are the same at the next run: no secrets, no times, no order numbers, no pictures of this one phone. */
function repeatable(args: CallLine['args']): object {
  const kept = Object.entries(args).filter(
    ([name, value]) => !/^(time_?stamp|package)$/i.test(name) && !isOfOnePhone(value),
  )
  return Object.fromEntries(kept)
}

/** Whether a value has something in it that only this recording's phone knows: what was redacted, or the id of local media. */
function isOfOnePhone(value: unknown): boolean {
  if (typeof value === 'string') return isRedacted(value) || /^(?:wxlocalresource|weixin):\/\//i.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(isOfOnePhone)
}

function sourceOf(outcome: Outcome): string {
  // The table has one writer per kind; which one is the outcome's own.
  const write = written[outcome.kind] as (outcome: Outcome) => string
  return write(outcome)
}

/** Where a page is opened: a code or ticket of the recording would be a used one. */
function pathOf(url: string): string {
  const { pathname, searchParams, hash } = new URL(url)
  const kept = [...searchParams].filter(([, value]) => value !== redacted)
  const query = new URLSearchParams(kept).toString()
  return `${pathname}${query && `?${query}`}${hash}`
}

/** Where a page must have gone; of an address with a secret in it, the path. */
function addressOf(url: string): string {
  const { pathname, search, hash } = new URL(url)
  if (!isRedacted(url)) return source(`${pathname}${search}${hash}`)
  return `/${pathname.replace(/[/.*+?^$(){}|[\]\\]/g, String.raw`\$&`)}\\?/`
}
