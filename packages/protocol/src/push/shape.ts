/**
 * The shape of the push registry.
 *
 * A row is pure data: how a message or event is written on the wire and what its fields are called in a program. The types of
 * pushes, the names of handlers, the reader and the writer all follow from the rows, so that none of them can disagree.
 */

/** How a field is written on the wire, and what it becomes. */
interface KindTypes {
  /** Text; missing and empty are the same. */
  text: string
  /** An id, which may exceed 2^53: digits are kept as text. */
  id: string
  integer: number
  decimal: number
  /** `1` or `0`. */
  flag: boolean
  /** Seconds since 1970. */
  seconds: number
  /** An EventKey with the scene of a QR code behind `qrscene_`. */
  scene: string
}

export type FieldKind = keyof KindTypes

/** A value, a structure, or a list of either. */
export type FieldType = FieldKind | Fields | readonly [FieldKind | Fields]

/**
 * Where a field stands on the wire and what it is. The place is a path (`SendPicsInfo.Count`); `ShopId|PlaceId` are two spellings of
 * which the first is written and both are read.
 */
export type Field = readonly [wire: string, type: FieldType, optional?: 'optional']

/** Fields by their name in a program. */
export interface Fields {
  readonly [name: string]: Field
}

/** One inbound message or event. */
export interface PushRow {
  readonly chapter: PushChapter
  readonly title: { readonly en: string; readonly zh: string }
  /** The fields beside those that every push, or every message, has. */
  readonly fields: Fields
  /** `none`: nobody stands at the other end of it, so WeChat only takes an acknowledgement. */
  readonly reply?: 'none'
  readonly notes?: string
  /** Believable values for some of the fields. */
  readonly example?: Readonly<Record<string, unknown>>
}

export type PushChapter =
  | 'message'
  | 'follow'
  | 'menu'
  | 'job'
  | 'subscription'
  | 'customer-service'
  | 'privacy'
  | 'account'
  | 'card'
  | 'gift-card'
  | 'invoice'
  | 'store'
  | 'shop'
  | 'beacon'
  | 'wifi'
  | 'scan-product'
  | 'hardware'

type ItemOf<Type> = Type extends FieldKind ? KindTypes[Type] : Type extends Fields ? FieldsOf<Type> : never

type ValueOf<Type> = Type extends readonly [infer Item] ? readonly ItemOf<Item>[] : ItemOf<Type>

/** Spells an intersection out as one object type, for the reader of an editor's tooltip. */
export type Flat<T> = { [Key in keyof T]: T[Key] }

type OptionalField = readonly [string, FieldType, 'optional']

/** The object that a table of fields describes. */
export type FieldsOf<Table extends Fields> = Flat<
  {
    readonly [Name in keyof Table as Table[Name] extends OptionalField ? never : Name]: ValueOf<Table[Name][1]>
  } & {
    readonly [Name in keyof Table as Table[Name] extends OptionalField ? Name : never]?: ValueOf<Table[Name][1]>
  }
>

/** What stands on the wire: every value is text, whether it travelled as XML or as JSON. */
export type WireValue = string | WireObject | readonly WireValue[]
export interface WireObject {
  readonly [element: string]: WireValue
}
