import { token, base, openapi } from './base.ts'
import { menu } from './menu.ts'
import { customMessage, mass, template, subscribeOnce, subscribe, autoreply } from './message.ts'
import { media, material } from './material.ts'
import { draft, shop, freepublish, comment } from './publishing.ts'
import { tags, groups, user, blacklist } from './user.ts'
import { qrcode, shorturl, shorten, qrcodeJump } from './link.ts'
import { kf, kfSession, kfRecord } from './customer-service.ts'
import { oauth, sns, ticket } from './web.ts'
import { datacube, publisher } from './datacube.ts'
import { semantic, ai, ocr, img } from './intelligence.ts'
import { wxamp, wxa } from './mini-program.ts'
import { card } from './card.ts'
import { poi, wxastore } from './store.ts'
import { device } from './device.ts'
import { merchant } from './merchant.ts'
import { shakearound } from './shakearound.ts'
import { bizwifi } from './bizwifi.ts'
import { scan, intp } from './scan.ts'
import type { Chapter } from './shape.ts'

export * from './shape.ts'

/** The chapters of the registry. Nothing else lists endpoints. */
export const endpoints: {
  readonly token: typeof token
  readonly base: typeof base
  readonly openapi: typeof openapi
  readonly menu: typeof menu
  readonly customMessage: typeof customMessage
  readonly mass: typeof mass
  readonly template: typeof template
  readonly subscribeOnce: typeof subscribeOnce
  readonly subscribe: typeof subscribe
  readonly autoreply: typeof autoreply
  readonly media: typeof media
  readonly material: typeof material
  readonly draft: typeof draft
  readonly shop: typeof shop
  readonly freepublish: typeof freepublish
  readonly comment: typeof comment
  readonly tags: typeof tags
  readonly groups: typeof groups
  readonly user: typeof user
  readonly blacklist: typeof blacklist
  readonly qrcode: typeof qrcode
  readonly shorturl: typeof shorturl
  readonly shorten: typeof shorten
  readonly qrcodeJump: typeof qrcodeJump
  readonly kf: typeof kf
  readonly kfSession: typeof kfSession
  readonly kfRecord: typeof kfRecord
  readonly oauth: typeof oauth
  readonly sns: typeof sns
  readonly ticket: typeof ticket
  readonly datacube: typeof datacube
  readonly publisher: typeof publisher
  readonly semantic: typeof semantic
  readonly ai: typeof ai
  readonly ocr: typeof ocr
  readonly img: typeof img
  readonly wxamp: typeof wxamp
  readonly wxa: typeof wxa
  readonly card: typeof card
  readonly poi: typeof poi
  readonly wxastore: typeof wxastore
  readonly device: typeof device
  readonly merchant: typeof merchant
  readonly shakearound: typeof shakearound
  readonly bizwifi: typeof bizwifi
  readonly scan: typeof scan
  readonly intp: typeof intp
} = {
  token,
  base,
  openapi,
  menu,
  customMessage,
  mass,
  template,
  subscribeOnce,
  subscribe,
  autoreply,
  media,
  material,
  draft,
  shop,
  freepublish,
  comment,
  tags,
  groups,
  user,
  blacklist,
  qrcode,
  shorturl,
  shorten,
  qrcodeJump,
  kf,
  kfSession,
  kfRecord,
  oauth,
  sns,
  ticket,
  datacube,
  publisher,
  semantic,
  ai,
  ocr,
  img,
  wxamp,
  wxa,
  card,
  poi,
  wxastore,
  device,
  merchant,
  shakearound,
  bizwifi,
  scan,
  intp,
}

/** The same for code that walks them. */
export const chapters: Readonly<Record<string, Chapter>> = endpoints

type Rows = typeof endpoints

/** An endpoint by chapter and name, such as `tags.create`. */
export type EndpointId = { [Name in keyof Rows]: `${Name}.${keyof Rows[Name] & string}` }[keyof Rows]

/** The row of an endpoint. */
export type RowOf<Id> = Id extends `${infer Name}.${infer Method}`
  ? Name extends keyof Rows
    ? Method extends keyof Rows[Name]
      ? Rows[Name][Method]
      : never
    : never
  : never
