import type { HeldCard } from './card.ts'
import type { Contact, SentMessage } from './customer.ts'
import type { Hardware, HardwareTicket } from './hardware.ts'
import type { Order } from './order.ts'
import type { PlatformKey } from './pay-key.ts'
import type { RequestRecord } from './request-record.ts'
import type { SceneCode } from './scene-code.ts'
import type { Lottery, ShakeDevice, ShakeGroup, ShakePage } from './shake-store.ts'
import type { Template } from './template.ts'

/** What WeChat's servers keep for the accounts beyond credentials. */
export interface Services {
  /** What each account last posted to menu/create. */
  readonly menus: Record<string, unknown>
  readonly templates: Template[]
  readonly sent: SentMessage[]
  readonly contacts: Contact[]
  readonly remarks: Record<string, string>
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
    templates: [],
    sent: [],
    contacts: [],
    remarks: {},
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
