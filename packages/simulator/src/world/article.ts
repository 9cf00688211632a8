/** An article of a draft or of a publication, as the account wrote it. */
export type Article = Readonly<Record<string, unknown>>

/** A draft (草稿); it is gone once it is sent or published. */
export interface Draft {
  readonly appId: string
  readonly mediaId: string
  readonly articles: Article[]
  at: number
}

/** What has been published (发布). */
export interface Publication {
  readonly appId: string
  readonly publishId: string
  readonly articleId: string
  readonly articles: readonly Article[]
  /** Positions, from 1, of articles that were taken down. */
  readonly deleted: number[]
  readonly at: number
}
