import type { ChooseWXPayOptions } from '@weh5/client'
import ky from 'ky'
import type { Exhibit } from '../server/exhibits.ts'
import type { Evening, Ticket } from '../server/tickets.ts'

export type { Evening, Exhibit, Ticket }

/** Who is looking at the page, as `/wechat/me` tells: `base` knows only the openid, `user` has consented to more. */
export interface Visitor {
  readonly kind: 'base' | 'user'
  readonly openid: string
  readonly nickname?: string
  readonly headimgurl?: string
}

/** Where a shake was, by its ticket. */
export interface Shake {
  readonly exhibit: Exhibit | null
  /** Metres between the phone and the beacon. */
  readonly distance: number
  readonly mine: boolean
}

/** Nobody is signed in yet: `undefined`. */
export async function fetchVisitor(): Promise<Visitor | undefined> {
  const response = await ky.get('/wechat/me', { throwHttpErrors: false })
  return response.ok ? response.json<Visitor>() : undefined
}

export function signOut(): Promise<unknown> {
  return ky.post('/wechat/logout')
}

/** What there is to see, when, and where. */
export interface Programme {
  readonly exhibits: readonly Exhibit[]
  /** The evenings that tickets are sold for. */
  readonly evenings: readonly Evening[]
  /** How many tickets one order may have. */
  readonly mostTickets: number
  /** For `wx.openLocation`. */
  readonly venue: {
    readonly latitude: number
    readonly longitude: number
    readonly name: string
    readonly address: string
  }
}

export function fetchProgramme(): Promise<Programme> {
  return ky.get('/api/expo').json<Programme>()
}

export function fetchCheckIns(): Promise<readonly string[]> {
  return ky.get('/api/check-ins').json<readonly string[]>()
}

/** Checks in by a scanned code; `undefined` when the code is none of the expo's. */
export async function checkIn(code: string): Promise<Exhibit | undefined> {
  const response = await ky.post('/api/check-ins', { json: { code }, throwHttpErrors: false })
  return response.ok ? response.json<Exhibit>() : undefined
}

/** Asks who shook where; `undefined` when the ticket is no longer good. */
export async function fetchShake(ticket: string): Promise<Shake | undefined> {
  const response = await ky.post('/api/shakes', { json: { ticket }, throwHttpErrors: false })
  return response.ok ? response.json<Shake>() : undefined
}

/** A coupon for `wx.addCard`, signed for one use. */
export function drawCoupon(): Promise<{ readonly cardId: string; readonly cardExt: string }> {
  return ky.post('/api/coupons').json()
}

/** The photos on the wall, as addresses, newest first. */
export async function fetchPhotos(): Promise<readonly string[]> {
  const ids = await ky.get('/api/photos').json<readonly string[]>()
  return ids.map((id) => `/api/photos/${id}`)
}

export function hangPhoto(photo: Blob): Promise<unknown> {
  return ky.post('/api/photos', { body: photo, headers: { 'Content-Type': photo.type } })
}

/** Binds a badge to the visitor, by the ticket that WeChat gave for it. */
export function bindBadge(badge: { ticket: string; deviceId: string }): Promise<unknown> {
  return ky.post('/api/badges', { json: badge })
}

/** An order that waits for its payment. */
export interface PlacedOrder {
  readonly id: string
  /** As the server signed it, for `wx.pay`. */
  readonly payment: ChooseWXPayOptions
}

export function orderTicket(wanted: { eveningId: string; count: number }): Promise<PlacedOrder> {
  return ky.post('/api/tickets', { json: wanted }).json()
}

/** A ticket as the server knows it, which asks WeChat Pay when it has not heard of a payment yet. */
export function fetchTicket(id: string): Promise<Ticket> {
  return ky.get(`/api/tickets/${id}`).json()
}

/** The visitor's paid tickets. */
export function fetchTickets(): Promise<readonly Ticket[]> {
  return ky.get('/api/tickets').json()
}
