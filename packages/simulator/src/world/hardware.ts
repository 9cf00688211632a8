import type { Account } from './account.ts'
import { drawText } from './random.ts'
import type { World } from './world.ts'

/** A device of the hardware platform (设备功能). */
export interface Hardware {
  readonly deviceId: string
  /** The account it belongs to. */
  readonly appId: string
  readonly mac: string
  readonly connType: 'blue' | 'lan'
  /** Users it is bound to. */
  readonly boundTo: string[]
  state: 'connected' | 'connecting' | 'disconnected'
}

/** Proof of a user's consent to bind or unbind, from the client, for the account's server (`facts/jssdk.md` B.17). */
export interface HardwareTicket {
  readonly ticket: string
  readonly deviceId: string
  readonly userId: string
  readonly purpose: 'bind' | 'unbind'
}

/** Another device of the account, that nobody is bound or connected to. */
export function addHardware(world: World, { appId }: Account, deviceId: string, connType: Hardware['connType']): void {
  const mac = drawText(world.state, 'hex', 12).toUpperCase()
  world.state.services.hardware.push({ deviceId, appId, mac, connType, boundTo: [], state: 'disconnected' })
}
