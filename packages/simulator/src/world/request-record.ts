/** What `openapi/rid/get` tells about a failed request. Nothing secret is kept. */
export interface RequestRecord {
  readonly rid: string
  readonly appId: string
  readonly path: string
  readonly body: string
  readonly answer: string
  readonly ip: string
  readonly at: number
}
