import type { Draft, Publication } from './article.ts'
import type { HeldCard } from './card.ts'
import type { Contact, SentMessage } from './customer.ts'
import type { Hardware, HardwareTicket } from './hardware.ts'
import type { MassMessage } from './mass-message.ts'
import type { Order } from './order.ts'
import type { PlatformKey } from './pay-key.ts'
import type { RequestRecord } from './request-record.ts'
import type { SceneCode } from './scene-code.ts'
import type { Lottery, ShakeDevice, ShakeGroup, ShakePage } from './shake-store.ts'
import type { ShortKey } from './short-key.ts'
import type { ConditionalMenu } from './menu.ts'
import type { NoticeTemplate, Subscription } from './subscription.ts'
import type { Tag } from './tag.ts'
import type { Template } from './template.ts'

/** What WeChat's servers keep for the accounts beyond credentials. */
export interface Services {
  /** What each account last posted to menu/create. */
  readonly menus: Record<string, { readonly button: unknown }>
  readonly conditionalMenus: ConditionalMenu[]
  readonly templates: Template[]
  readonly noticeTemplates: NoticeTemplate[]
  readonly subscriptions: Subscription[]
  readonly sent: SentMessage[]
  readonly contacts: Contact[]
  readonly remarks: Record<string, string>
  readonly tags: Tag[]
  /** Ids of users, by AppID. */
  readonly blacklists: Record<string, string[]>
  readonly drafts: Draft[]
  readonly publications: Publication[]
  readonly massMessages: MassMessage[]
  /** By AppID, 0 (fastest) to 4. */
  readonly massSpeeds: Record<string, number>
  readonly shortKeys: ShortKey[]
  readonly sceneCodes: SceneCode[]
  readonly requests: RequestRecord[]
  readonly shakePages: ShakePage[]
  readonly shakeDevices: ShakeDevice[]
  readonly shakeGroups: ShakeGroup[]
  readonly lotteries: Lottery[]
  readonly hardware: Hardware[]
  readonly hardwareTickets: HardwareTicket[]
  readonly orders: Order[]
  readonly cards: HeldCard[]
  payKey?: PlatformKey
}

export function emptyServices(): Services {
  return {
    menus: {},
    conditionalMenus: [],
    templates: [],
    noticeTemplates: [],
    subscriptions: [],
    sent: [],
    contacts: [],
    remarks: {},
    tags: [],
    blacklists: {},
    drafts: [],
    publications: [],
    massMessages: [],
    massSpeeds: {},
    shortKeys: [],
    sceneCodes: [],
    requests: [],
    shakePages: [],
    shakeDevices: [],
    shakeGroups: [],
    lotteries: [],
    hardware: [],
    hardwareTickets: [],
    orders: [],
    cards: [],
  }
}
