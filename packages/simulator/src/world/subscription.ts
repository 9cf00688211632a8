import type { Account } from './account.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** A template of subscription notices (订阅通知) that an account has chosen. */
export interface NoticeTemplate {
  readonly appId: string
  readonly templateId: string
  /** The title of the public library that it was made from. */
  readonly titleId: string
  readonly keywords: readonly number[]
}

/** A user's consent to one notice of a template. Each is good for one message. */
export interface Subscription {
  readonly appId: string
  readonly userId: string
  readonly templateId: string
}

/** The user agreed in the dialog of `wx-open-subscribe`: one message of each template may follow. */
export function subscribe({ state }: World, { appId }: Account, { id }: User, templateIds: readonly string[]): void {
  state.services.subscriptions.push(...templateIds.map((templateId) => ({ appId, userId: id, templateId })))
}

/** Uses a consent up. `false`: there is none. */
export function spendSubscription({ state }: World, { appId }: Account, { id }: User, template: string): boolean {
  const { subscriptions } = state.services
  const index = subscriptions.findIndex(
    (one) => one.appId === appId && one.userId === id && one.templateId === template,
  )
  if (index >= 0) subscriptions.splice(index, 1)
  return index >= 0
}
