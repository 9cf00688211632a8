/** The shape of the HTTP endpoint registry: one row per endpoint of the platform, read by the server's calls and the simulator's answers. */
export interface Endpoint<Params, Response> {
  /** `chapter.verb`, e.g. `token.stable`. */
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** Which of the platform's hosts answers. */
  readonly host: 'api' | 'open' | 'mp' | 'pay'
  readonly path: string
  /** Where the parameters travel; those in `query` beside a body are named. */
  readonly body: 'none' | 'json' | 'form' | 'multipart' | 'xml'
  readonly query?: readonly (keyof Params & string)[]
  /** Which credential the call carries. */
  readonly auth: 'none' | 'access_token' | 'component_access_token'
  readonly title: { readonly en: string; readonly zh: string }
  readonly docs: string
  /** Why the service no longer exists. */
  readonly retired?: string
  readonly errors: readonly number[]
  /** Never present; carries the types. */
  readonly $types?: (params: Params) => Response
}
