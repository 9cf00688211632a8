/** Data under a short key. */
export interface ShortKey {
  readonly appId: string
  readonly key: string
  readonly data: string
  readonly at: number
  readonly seconds: number
}
