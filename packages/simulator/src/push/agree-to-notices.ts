import { subscribe } from '../world/subscription.ts'
import { findUser } from '../world/user.ts'
import { findAccount, type World } from '../world/world.ts'
import { announce, type Delivery } from './sender.ts'

/** The scene of a dialog that an H5 page opened (订阅弹窗操作). */
const inPage = 2

/** Whoever holds the phone agreed to notices: one of each template may be sent, and the account's server hears of it. */
export function agreeToNotices(
  world: World,
  appId: string,
  templateIds: readonly string[],
  told: (delivery: Delivery) => void,
): void {
  const account = findAccount(world, appId)
  const user = findUser(world, world.state.phone.userId)
  if (account === undefined || user === undefined) return
  subscribe(world, account, user, templateIds)
  const list = templateIds.map((templateId) => ({ templateId, status: 'accept', popupScene: inPage }))
  void announce(world, { account, user, name: 'event:subscribe_msg_popup_event', fields: { list } }, told)
}
