import { personalities, type Personality } from '@weh5/protocol/user-agents'
import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'serve'; readonly serve: ServeArguments }
  | { readonly kind: 'doctor'; readonly doctor: DoctorArguments }

export interface ServeArguments {
  readonly target: string
  readonly port: number
  readonly host: string
  readonly config: string | undefined
  /** Where pages are signed for an app that has no server. */
  readonly jsConfig: string | undefined
  /** `undefined` leaves it to the configuration file. */
  readonly personality: Personality | undefined
  /** Without a panel: nobody is asked, the registry's examples answer. */
  readonly headless: boolean
  /** One JSON object on the first line instead of text for people. */
  readonly json: boolean
}

/** What `weh5-sim doctor` compares. */
export interface DoctorArguments {
  /** The URL that the client verifies with, as far as its user knows. */
  readonly url: string
  readonly signature: string
  readonly ticket: string
  readonly nonceStr: string
  readonly timestamp: string
  /** Where the document was loaded, when that is another URL. */
  readonly landingUrl: string
  readonly personality: Personality
  readonly json: boolean
}

/** What was typed makes no sense; the message says what would. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
  readonly code = 'USAGE'
}

const defaultPort = 8720

/** @throws {UsageError} */
export function readArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv
  try {
    return first === 'doctor' ? readDoctor(rest) : readServe(argv)
  } catch (error) {
    // `parseArgs` names the option that it does not know.
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message)
    throw error
  }
}

function readServe(argv: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      target: { type: 'string', short: 't' },
      port: { type: 'string', short: 'p' },
      host: { type: 'string' },
      config: { type: 'string', short: 'c' },
      'js-config': { type: 'string' },
      personality: { type: 'string' },
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return { kind: 'help' }
  return {
    kind: 'serve',
    serve: {
      target: required('target', values.target),
      port: values.port === undefined ? defaultPort : portOf(values.port),
      host: values.host ?? '127.0.0.1',
      config: values.config,
      jsConfig: values['js-config'] === undefined ? undefined : pathOf(values['js-config']),
      personality: values.personality === undefined ? undefined : personalityOf(values.personality),
      headless: values.headless,
      json: values.json,
    },
  }
}

function readDoctor(argv: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      url: { type: 'string' },
      signature: { type: 'string' },
      ticket: { type: 'string' },
      noncestr: { type: 'string' },
      timestamp: { type: 'string' },
      landing: { type: 'string' },
      personality: { type: 'string', default: 'ios' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return { kind: 'help' }
  const url = required('url', values.url)
  return {
    kind: 'doctor',
    doctor: {
      url,
      signature: required('signature', values.signature),
      ticket: required('ticket', values.ticket),
      nonceStr: required('noncestr', values.noncestr),
      timestamp: required('timestamp', values.timestamp),
      landingUrl: values.landing ?? url,
      personality: personalityOf(values.personality),
      json: values.json,
    },
  }
}

function required(option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`--${option} is missing.`)
  return value
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--port must be a number from 0 (any free port) to 65535, not "${text}".`)
}

function pathOf(text: string): string {
  if (/^\/[^?#]*$/.test(text)) return text
  throw new UsageError(`--js-config must be a path such as /wechat/js-config, not "${text}".`)
}

function personalityOf(text: string): Personality {
  const found = personalities.find((personality) => personality === text)
  if (found) return found
  throw new UsageError(`--personality must be one of ${personalities.join(', ')}, not "${text}".`)
}
