import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createSimulator, type Simulator, type SimulatorOptions } from '@weh5/simulator'
import type { JSDOM } from 'jsdom'
import { onTestFinished, vi } from 'vitest'
import { signFor } from './sign-for.ts'
import type * as Client from '@weh5/client'

/** Tencent's own file, unmodified. */
export const officialScript: string = readFileSync(createRequire(import.meta.url).resolve('jweixin-module'), 'utf8')

type Personality = NonNullable<SimulatorOptions['personality']>

export interface PageOptions {
  /** Absent: a browser that is not WeChat. */
  readonly personality?: Personality
  readonly url?: string
  /** Whether the page has a script tag for the official script. Default true. */
  readonly script?: boolean
}

/** A document of the test's own window, inside a simulated WeChat, with our client freshly imported. */
export interface Page {
  readonly sim: Simulator
  readonly client: typeof Client
  /** Signs as a server would, and remembers for which URLs. */
  readonly sign: (request: Client.SignRequest) => Promise<Client.JsConfig>
  readonly signed: string[]
}

declare const jsdom: JSDOM

/** Runs the official script as a classic script of this window. */
export function runOfficialScript(): void {
  // Indirect, so that the file runs in the global scope as a script tag's text does.
  // oxlint-disable-next-line no-eval
  ;(0, eval)(officialScript)
}

export async function openPage({
  personality,
  url = 'http://localhost/list?x=1',
  script = true,
}: PageOptions = {}): Promise<Page> {
  jsdom.reconfigure({ url })
  const sim = createSimulator(personality ? { personality } : {})
  const forget = recordListeners()
  onTestFinished(async () => {
    forget()
    await leave(sim)
  })
  if (personality) await sim.install(window)
  if (script) runOfficialScript()
  vi.resetModules()
  const client = await import('@weh5/client')
  const signed: string[] = []
  return {
    sim,
    client,
    signed,
    sign: async ({ url: toSign }) => {
      signed.push(toSign)
      return signFor(sim, toSign)
    },
  }
}

/** Listeners on the window end with their document; here with their test. */
function recordListeners(): () => void {
  const added: Parameters<typeof window.addEventListener>[] = []
  const native = window.addEventListener
  window.addEventListener = (...args: Parameters<typeof native>) => {
    added.push(args)
    native.apply(window, args)
  }
  return () => {
    window.addEventListener = native
    for (const [type, listener] of added) window.removeEventListener(type, listener)
  }
}

/** Leaves the window as a new document would find it. */
async function leave(sim: Simulator): Promise<void> {
  await sim.close()
  for (const name of ['wx', 'jWeixin', 'WeixinJSBridge', 'define']) Reflect.deleteProperty(window, name)
  for (const method of ['pushState', 'replaceState']) Reflect.deleteProperty(history, method)
  document.head.replaceChildren()
}
