import { accountEvents } from './events/account.ts'
import { cardEvents } from './events/card.ts'
import { commerceEvents } from './events/commerce.ts'
import { customerServiceEvents } from './events/customer-service.ts'
import { followEvents } from './events/follow.ts'
import { jobEvents } from './events/job.ts'
import { menuEvents } from './events/menu.ts'
import { placeEvents } from './events/place.ts'
import { subscriptionEvents } from './events/subscription.ts'
import { messages } from './messages.ts'
import type { PushRow } from './shape.ts'

type PushTable = typeof messages &
  typeof followEvents &
  typeof menuEvents &
  typeof jobEvents &
  typeof subscriptionEvents &
  typeof customerServiceEvents &
  typeof accountEvents &
  typeof cardEvents &
  typeof commerceEvents &
  typeof placeEvents

/**
 * Every message and event that WeChat is known to push, by the name of its handler: a message by its type (`text`), an event as
 * `event:subscribe`, a device event as `device_event:bind`. Nothing else lists them.
 */
export const pushTable: PushTable = {
  ...messages,
  ...followEvents,
  ...menuEvents,
  ...jobEvents,
  ...subscriptionEvents,
  ...customerServiceEvents,
  ...accountEvents,
  ...cardEvents,
  ...commerceEvents,
  ...placeEvents,
}

export type PushTableName = keyof PushTable

/** The same rows for code that walks them. */
export const pushRows: ReadonlyMap<PushTableName, PushRow> = new Map(
  Object.entries(pushTable satisfies Readonly<Record<string, PushRow>>) as [PushTableName, PushRow][],
)
