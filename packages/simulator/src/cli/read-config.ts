import { personalities } from '@weh5/protocol/user-agents'
import { readFile } from 'node:fs/promises'
import type { SimulatorOptions } from '../simulator.ts'
import { UsageError } from './arguments.ts'

/** What each key of a configuration file must look like. */
const shapes: Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly words: string }>> = {
  account: { is: isObject, words: 'an object such as { "appId": "wx…", "appSecret": "…" }' },
  users: {
    is: (value) => Array.isArray(value) && value.every((user) => isObject(user) && 'id' in user && 'nickname' in user),
    words: 'an array of objects with "id" and "nickname"',
  },
  seed: { is: (value) => Number.isSafeInteger(value), words: 'a whole number' },
  personality: {
    is: (value) => personalities.some((one) => one === value),
    words: `one of ${personalities.join(', ')}`,
  },
}

/**
 * Reads a configuration file: the options of `createSimulator` as JSON.
 *
 * @throws {UsageError} when the file cannot be read, is no JSON, or has a key that means nothing.
 */
export async function readConfig(file: string): Promise<SimulatorOptions> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`--config: ${file} cannot be read.`)
  })
  const config = parse(file, text)
  for (const [key, value] of Object.entries(config)) {
    const shape = shapes[key]
    if (shape === undefined) {
      throw new UsageError(`--config: ${file} has the unknown key "${key}". Known: ${Object.keys(shapes).join(', ')}.`)
    }
    if (!shape.is(value)) throw new UsageError(`--config: "${key}" in ${file} must be ${shape.words}.`)
  }
  return config
}

function parse(file: string, text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`--config: ${file} is not JSON.`)
  }
  if (!isObject(value)) throw new UsageError(`--config: ${file} must hold one JSON object.`)
  return value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
