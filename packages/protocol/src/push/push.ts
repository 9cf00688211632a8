import type { commonFields, messageFields } from './messages.ts'
import type { FieldsOf, Flat, WireObject } from './shape.ts'
import type { pushTable, PushTableName } from './table.ts'

type Table = typeof pushTable

interface Raw {
  /** Every field as it travelled, also those that are not described. */
  readonly raw: WireObject
}

type Common = FieldsOf<typeof commonFields> & Raw

/** An event's name has a colon in it. */
type OfMessage<Name> = Name extends `${string}:${string}` ? unknown : FieldsOf<typeof messageFields>

/** A message or event by its name: `PushOf<'event:SCAN'>`. */
export type PushOf<Name extends PushName> = Name extends PushTableName
  ? Flat<{ readonly name: Name } & Common & OfMessage<Name> & FieldsOf<Table[Name]['fields']>>
  : UnknownPush

/** A push that no row describes, or that lacks what its row promises. Everything it brought is in `raw`. */
export interface UnknownPush extends Common {
  readonly name: 'unknown'
  readonly msgType: string
  readonly event?: string
}

/** The names of handlers. */
export type PushName = PushTableName | 'unknown'

/** Anything that WeChat pushes; `name` tells which. */
export type Push = { [Name in PushName]: PushOf<Name> }[PushName]

/** The pushes that only take an acknowledgement. */
export type SilentPushName = {
  [Name in PushTableName]: Table[Name] extends { readonly reply: 'none' } ? Name : never
}[PushTableName]
