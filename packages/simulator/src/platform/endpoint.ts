import type { EndpointId, RowOf } from '@weh5/protocol/endpoints'
import type { Account } from '../world/account.ts'
import type { Announcement } from '../push/sender.ts'
import type { World } from '../world/world.ts'
import type { Body } from './body-fields.ts'

/** A request as its handler sees it. */
export interface PlatformRequest {
  readonly world: World
  readonly method: string
  /** Origin and path as the caller wrote them. */
  readonly url: URL
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The decoded body of a JSON or form endpoint; `{}` otherwise. */
  readonly body: Body
  /** The body as it came, for endpoints that read `text`. */
  readonly text: string
  /** The parts of a multipart body, for endpoints that read `multipart`. */
  readonly parts: FormData
  /** The caller's address, for IP allow-lists. */
  readonly ip: string
  /** Pushes an event to the account's server once the answer is out. */
  readonly announce: (announcement: Announcement) => void
}

/** A request that carried a valid `access_token`. */
export interface AuthorisedRequest extends PlatformRequest {
  readonly account: Account
}

/** Pages answer with markup or redirects, the API with JSON. */
export type Answer = Response | Readonly<Record<string, unknown>>

interface Row {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** What the body is. Default `json`; a form is taken for it. */
  readonly reads?: 'json' | 'multipart' | 'text'
  /** WeChat has withdrawn it. */
  readonly isRetired?: boolean
}

type Handle<Asked> = (request: Asked) => Answer | Promise<Answer>

/** Something that answers under a path. */
export type Endpoint =
  | (Row & { readonly auth: 'none'; readonly handle: Handle<PlatformRequest> })
  | (Row & { readonly auth: 'access_token'; readonly handle: Handle<AuthorisedRequest> })

/** What happens at endpoints of the registry. The account's token has been checked where the registry asks for it. */
export type Behaviour = {
  readonly [Id in EndpointId]?: RowOf<Id> extends { readonly auth: 'none' | 'component_access_token' }
    ? Handle<PlatformRequest>
    : Handle<AuthorisedRequest>
}

/** The answer of calls that have nothing to say. */
export const done: Readonly<Record<string, unknown>> = { errcode: 0, errmsg: 'ok' }
