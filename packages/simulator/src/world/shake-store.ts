import type { Services } from './services.ts'

/** A page that a shake opens. */
export interface ShakePage {
  readonly appId: string
  readonly pageId: number
  title: string
  description: string
  pageUrl: string
  iconUrl: string
  comment: string
}

/** A beacon as its owner registered it; where it stands is the floor plan's business. */
export interface ShakeDevice {
  readonly appId: string
  readonly deviceId: number
  readonly applyId: number
  readonly uuid: string
  readonly major: number
  readonly minor: number
  comment: string
  pageIds: number[]
}

/** Only devices in a group show up in a page's beacon search. */
export interface ShakeGroup {
  readonly appId: string
  readonly groupId: number
  name: string
  readonly deviceIds: number[]
}

/** Whether a page's search reports a beacon: not one that its account registered and put into no group (`facts/endpoints-b.md`, groups). */
export function isFound(
  { shakeDevices, shakeGroups }: Services,
  account: string | undefined,
  beacon: Pick<ShakeDevice, 'uuid' | 'major' | 'minor'>,
): boolean {
  const device = shakeDevices.find(
    ({ appId, uuid, major, minor }) =>
      appId === account &&
      uuid.toLowerCase() === beacon.uuid.toLowerCase() &&
      major === beacon.major &&
      minor === beacon.minor,
  )
  return device === undefined || shakeGroups.some(({ deviceIds }) => deviceIds.includes(device.deviceId))
}

/** A red-packet activity. */
export interface Lottery {
  readonly appId: string
  readonly lotteryId: string
  readonly title: string
  readonly key: string
  readonly total: number
  readonly tickets: string[]
  on: boolean
}
