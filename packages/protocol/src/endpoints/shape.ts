/**
 * The shape of the endpoint registry: the HTTP API of api.weixin.qq.com and its sisters.
 *
 * A row is pure data and looks like the JSON that it describes; what rows of a chapter share stands above them. The typed calls of the server, the checks and answers of the
 * simulator and the reference pages all follow from the rows, so that none of them can disagree.
 */

/** What a value is called in a row, and what it is in a program. A program has its own type for files. */
interface KindTypes<FileType> {
  string: string
  number: number
  integer: number
  boolean: boolean
  /** A number that may exceed 2^53: text when it does, and text is taken for it. */
  id: number | string
  /** An object whose fields no page tells. */
  object: Readonly<Record<string, unknown>>
  /** The part of a form that is a file; its name tells WeChat the type. */
  file: FileType
}

export type FieldKind = keyof KindTypes<unknown>

/** One of a few values. */
export interface OneOf {
  readonly oneOf: readonly (string | number)[]
}

/** A value, one of a few, an object, or a list of either. */
export type FieldType = FieldKind | OneOf | Fields | readonly [FieldKind | OneOf | Fields]

/** Fields by their name on the wire. `name?` may be left out; `*` stands for names that the caller chooses. */
export interface Fields {
  readonly [name: string]: FieldType
}

/** Where an endpoint lives. `merchant` is the merchant's own host. */
export type EndpointHost = 'api' | 'open' | 'mp' | 'pay' | 'wifi' | 'merchant'

/** What proves who calls: the account's access_token, that of a third-party platform or of a mini program, or something of its own. */
export type EndpointAuth = 'access_token' | 'component_access_token' | 'mini_program_token' | 'none'

/** One endpoint. */
export interface Endpoint {
  /** The official name. */
  readonly title: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Default: `api`. */
  readonly host?: EndpointHost
  /** Default: `access_token`. */
  readonly auth?: EndpointAuth
  /** Parameters in the URL, beside the token. */
  readonly query?: Fields
  /** Fields of the JSON body. */
  readonly body?: Fields
  /** Parts of the multipart body. */
  readonly form?: Fields
  /** What the body is, when it is neither JSON nor a form: the bytes of a file, or the fields of `body` as XML. */
  readonly sends?: 'bytes' | 'xml'
  /** Fields of the answer, beside `errcode` and `errmsg`. */
  readonly reply: Fields
  /** What comes back when it is not JSON alone. `page`: it is opened in a browser. */
  readonly answers?: 'file' | 'file or json' | 'page'
  /** Its answer is a credential: it is fetched once, kept, and shared by whatever needs it. */
  readonly isCredential?: true
  /** Only service accounts have it. */
  readonly account?: 'service'
  /** Only certified accounts have it. */
  readonly certified?: true
  /** Calls a day of an account; of the sandbox (测试号). */
  readonly perDay?: number
  readonly perDayInSandbox?: number
  /** Errcodes that its page names, beside the {@link commonErrcodes}. */
  readonly errors?: readonly number[]
  /** Default: it works. `deprecated` still works, `retired` no longer does. */
  readonly status?: 'deprecated' | 'retired'
  /** Why it is deprecated or retired. */
  readonly because?: string
  /** What to call today. */
  readonly instead?: readonly string[]
  /** The official page, where there is one. */
  readonly docs?: string
}

/** Endpoints by their name in a chapter. */
export interface Chapter {
  readonly [name: string]: Endpoint
}

/** What sets an endpoint apart from an ordinary call that an account makes with its access_token. */
type Apart =
  | { readonly auth: EndpointAuth }
  | { readonly host: EndpointHost }
  | { readonly sends: 'bytes' | 'xml' }
  | { readonly isCredential: true }

/** Whether an account just calls it, with its access_token: not what a browser opens, something else proves, or everybody shares. */
export type IsAccountCall<Row> = Row extends Apart ? false : true

/** The same of a row at run time. */
export function isAccountCall({ auth, host, sends, isCredential }: Endpoint): boolean {
  return auth === undefined && host === undefined && sends === undefined && isCredential === undefined
}

/** Whether a field holds a list. */
export function isList(type: FieldType): type is Extract<FieldType, readonly unknown[]> {
  return Array.isArray(type)
}

/** Whether a field holds one of a few values. */
export function isOneOf(type: FieldType): type is OneOf {
  return typeof type === 'object' && 'oneOf' in type && Array.isArray(type.oneOf)
}

/** What any endpoint may answer: busy, token refused or gone, daily limit, malformed body, not permitted. */
export const commonErrcodes: readonly number[] = [-1, 40001, 40014, 42001, 45009, 47001, 48001]

/** Spells an intersection out as one object type, for the reader of an editor's tooltip. */
type Flat<T> = { [Key in keyof T]: T[Key] }

type TypeOf<Type, FileType> = Type extends readonly [infer Item]
  ? readonly TypeOf<Item, FileType>[]
  : Type extends FieldKind
    ? KindTypes<FileType>[Type]
    : Type extends { readonly oneOf: readonly (infer Value)[] }
      ? Value
      : Type extends Fields
        ? FieldsOf<Type, FileType>
        : never

/** The object that a table of fields describes. */
export type FieldsOf<Table, FileType = never> = Flat<
  {
    readonly [Name in keyof Table as Name extends `${string}?` | '*' ? never : Name]: TypeOf<Table[Name], FileType>
  } & {
    readonly [Name in keyof Table as Name extends `${infer Base}?` ? Base : never]?: TypeOf<Table[Name], FileType>
  } & (Table extends { readonly '*': infer Type }
      ? { readonly [name: string]: TypeOf<Type | NamedIn<Table>, FileType> | undefined }
      : unknown)
>

/** The types of the fields beside a `*`, which its index signature has to allow. */
type NamedIn<Table> = { [Name in keyof Table]: Name extends '*' ? never : Table[Name] }[keyof Table]

type Part<Row, Name extends string, FileType = never> = Row extends { readonly [Key in Name]: infer Table }
  ? FieldsOf<Table, FileType>
  : unknown

/** What a caller gives an endpoint: its query, its body and its form in one object. */
export type InputOf<Row, FileType> = Flat<Part<Row, 'query'> & Part<Row, 'body'> & Part<Row, 'form', FileType>>

/** What an endpoint answers. */
export type ReplyOf<Row, FileType> = Row extends { readonly answers: 'file' }
  ? FileType
  : Row extends { readonly answers: 'file or json' }
    ? FileType | Part<Row, 'reply'>
    : Part<Row, 'reply'>
