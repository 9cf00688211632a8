/** 服务器配置 of an account: where pushes go, and how. */
export interface PushSettings {
  readonly appId: string
  readonly url: string
  readonly mode: PushMode
  /** 数据格式. Default `xml`. */
  readonly format?: PushFormat
}

/** `compatible` carries the fields in the clear and encrypted, `safe` encrypted only (`facts/server.md` 4.2). */
export type PushMode = 'plain' | 'compatible' | 'safe'

/** What pushes and replies are written in (`facts/server.md` 4.2). */
export type PushFormat = 'xml' | 'json'
