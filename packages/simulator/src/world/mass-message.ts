/** A mass message (群发) that went out. */
export interface MassMessage {
  readonly appId: string
  readonly msgId: number
  /** The account's own id, which may not come twice within a day. */
  readonly clientMsgId: string
  readonly at: number
  isDeleted: boolean
}
