import { isList, isOneOf, type Endpoint, type Fields, type FieldType } from '@weh5/protocol/endpoints'
import { LosslessNumber } from 'lossless-json'
import { WechatError } from '../errors/wechat-error.ts'
import type { PlatformRequest } from '../upstream/platform-request.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Lays the fields of a call out over query, body and form.
 *
 * A name that the registry does not know goes where the others go, so that a field which WeChat added yesterday can be used today.
 *
 * @throws {WechatError} `API_INPUT_INVALID`
 */
export function requestOf(
  { method, path, query = {}, body, form }: Endpoint,
  name: string,
  input: object,
): PlatformRequest {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const isQuery = ([field]: [string, unknown]): boolean =>
    Object.hasOwn(query, field) || Object.hasOwn(query, `${field}?`) || !(body ?? form)
  const inQuery = Object.fromEntries(given.filter(isQuery))
  const rest = Object.fromEntries(given.filter((entry) => !isQuery(entry)))
  const checked = object(query, inQuery, name)
  return {
    method,
    path,
    query: Object.fromEntries(Object.entries(checked).map(([field, value]) => [field, String(value)])),
    ...(body ? { json: object(body, rest, name) } : {}),
    ...(form ? { form: formOf(object(form, rest, name)) } : {}),
  }
}

function object(fields: Fields, values: Values, at: string): Values {
  const known: [string, unknown][] = Object.entries(fields).flatMap(([key, type]): [string, unknown][] => {
    if (key === '*') return []
    const name = key.replace(/\?$/, '')
    const value = values[name]
    if (value !== undefined) return [[name, wire(type, value, `${at}.${name}`)]]
    if (key.endsWith('?')) return []
    throw invalid(`${at}.${name}`, 'is missing')
  })
  const names = new Set(known.map(([name]) => name))
  const others = Object.entries(values)
    .filter(([name]) => !names.has(name))
    .map(([name, value]): [string, unknown] => {
      const type = fields['*']
      return [name, type === undefined || value === undefined ? value : wire(type, value, `${at}.${name}`)]
    })
  return Object.fromEntries([...known, ...others])
}

function wire(type: FieldType, value: unknown, at: string): unknown {
  if (typeof type === 'string') return scalar(type, value, at)
  if (isList(type)) {
    if (!Array.isArray(value)) throw invalid(at, 'is no list')
    return value.map((item: unknown, index) => wire(type[0], item, `${at}[${index}]`))
  }
  // Lists of values grow without notice, so WeChat decides about them; the types name those of its pages.
  if (isOneOf(type)) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(at, 'is no object')
  return object(type, { ...value }, at)
}

type Kind = Extract<FieldType, string>

const kinds: Readonly<Record<Kind, { readonly is: (value: unknown) => boolean; readonly called: string }>> = {
  string: { is: (value) => typeof value === 'string', called: 'text' },
  number: { is: Number.isFinite, called: 'a number' },
  integer: { is: Number.isInteger, called: 'an integer' },
  boolean: { is: (value) => typeof value === 'boolean', called: 'true or false' },
  id: { is: (value) => /^\d+$/.test(String(value)), called: 'a number, or its digits as text' },
  object: { is: (value) => typeof value === 'object' && value !== null, called: 'an object' },
  file: { is: (value) => value instanceof Blob, called: 'a File or Blob' },
}

function scalar(kind: Kind, value: unknown, at: string): unknown {
  const { is, called } = kinds[kind]
  if (!is(value)) throw invalid(at, `is not ${called}`)
  // Digits as text stand for a number that a double may not hold.
  return kind === 'id' && typeof value === 'string' ? new LosslessNumber(value) : value
}

/** WeChat tells the type of a file by its name. */
function formOf(values: Values): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof File) form.append(name, value, value.name)
    else if (value instanceof Blob) form.append(name, value, `${name}.${value.type.split('/')[1] ?? 'bin'}`)
    else form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return form
}

/** The value is not told: it may be secret. */
function invalid(at: string, what: string): WechatError {
  return new WechatError('API_INPUT_INVALID', `account.api.${at} ${what}`)
}
