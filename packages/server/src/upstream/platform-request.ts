/** One call of the platform's HTTP API. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** E.g. `/cgi-bin/user/info`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Sent as JSON; the `LosslessNumber`s in it as the digits that they hold. */
  readonly json?: object
  /** Sent as a multipart form. A `Blob` of a file on disk is read while it is sent. */
  readonly form?: FormData
  /** True for a POST that may be sent twice: it is repeated after a network error, as a GET is. */
  readonly repeatable?: boolean
  /** True for an answer that may be a file: it is waited for as long as one takes. */
  readonly isSlow?: boolean
  /** Gives the call up; it rejects with the signal's reason. */
  readonly signal?: AbortSignal
}
