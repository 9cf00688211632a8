import { commonFields, messageFields } from './messages.ts'
import type { Field, FieldKind, Fields, FieldType } from './shape.ts'
import { pushRows, type PushTableName } from './table.ts'
import type { PushToWrite } from './write-push.ts'

const values: Readonly<Record<FieldKind, unknown>> = {
  text: '示例',
  id: 'example-0001',
  integer: 1,
  decimal: 1.5,
  flag: true,
  seconds: 1714112445,
  scene: 'example',
}

const commonExample = {
  toUserName: 'gh_0123456789ab',
  fromUserName: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M',
  createTime: 1714112445,
  msgId: '24658741236985236',
}

/**
 * A believable push of any kind, optional fields only where the row has an example for them.
 *
 * @example
 * ```ts
 * const { content } = examplePush('text')
 * ```
 */
export function examplePush<Name extends PushTableName>(name: Name): PushToWrite<Name> {
  const row = pushRows.get(name)
  const fields = { ...commonFields, ...(name.includes(':') ? {} : messageFields), ...row?.fields }
  // The table of fields is what the type was made of.
  return { name, ...exampleOf(fields, { ...commonExample, ...row?.example }) } as unknown as PushToWrite<Name>
}

function exampleOf(fields: Fields, given: object): Record<string, unknown> {
  const example: Record<string, unknown> = {}
  for (const [name, [, type, optional]] of Object.entries<Field>(fields)) {
    const value: unknown = Reflect.get(given, name)
    if (value !== undefined) example[name] = value
    else if (optional !== 'optional') example[name] = valueOf(type)
  }
  return example
}

function valueOf(type: FieldType): unknown {
  if (typeof type === 'string') return values[type]
  if (Array.isArray(type)) return type.map((item: FieldKind | Fields) => valueOf(item))
  return exampleOf(type as Fields, {})
}
