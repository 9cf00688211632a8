import type { Account } from '../world/account.ts'
import { drawText } from '../world/random.ts'
import type { ShakeDevice, ShakeGroup, ShakePage } from '../world/shake-store.ts'
import { shakeOfTicket } from '../world/shake.ts'
import { findUser, openidOf } from '../world/user.ts'
import type { World } from '../world/world.ts'
import { numberOf, objectOf, objectsOf, textOf, textsOf, type Body } from './body-fields.ts'
import type { Answer, AuthorisedRequest, Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'

/** Shake-around answers `success.`, with a full stop (`facts/server.md` 2.5). */
const success = (data: unknown = {}): Answer => ({ errcode: 0, errmsg: 'success.', data })

/** Shake-around (摇一摇周边), as documented: the service itself takes nobody new (`facts/endpoints-b.md` 2, 3). */
export const shakearoundBehaviour: Behaviour = {
  'shakearound.userGetshakeinfo': ({ world, account, body }) => {
    const shake = shakeOfTicket(world, account, textOf(body, 'ticket'))
    const user = shake && findUser(world, shake.userId)
    if (shake === undefined || user === undefined) throw new PlatformError(9001003)
    return success({
      page_id: shake.pageId,
      beacon_info: shake.beacon,
      openid: openidOf(world, account, user),
      ...(numberOf(body, 'need_poi') === 1 ? { poi_id: 1 } : {}),
    })
  },
  'shakearound.accountRegister': () => success(),
  'shakearound.accountAuditstatus': ({ world }) =>
    success({ apply_time: seconds(world), audit_comment: '', audit_status: 3, audit_time: seconds(world) }),
  'shakearound.deviceApplyid': applyDevices,
  'shakearound.deviceApplystatus': ({ world, account, body }) => {
    const applied = devicesOf(world, account).some(({ applyId }) => applyId === numberOf(body, 'apply_id'))
    if (!applied) throw new PlatformError(9001047)
    return success({ apply_time: seconds(world), audit_comment: '', audit_status: 2, audit_time: seconds(world) })
  },
  'shakearound.deviceUpdate': ({ world, account, body }) => {
    deviceOf(world, account, objectOf(body, 'device_identifier')).comment = textOf(body, 'comment')
    return success()
  },
  'shakearound.deviceSearch': ({ world, account, body }) => {
    const applyId = numberOf(body, 'apply_id')
    const named = objectsOf(body, 'device_identifiers')
    const found =
      numberOf(body, 'type') === 1
        ? named.map((identifier) => deviceOf(world, account, identifier))
        : devicesOf(world, account).filter((device) => applyId === undefined || device.applyId === applyId)
    return success({
      devices: found.map((device) => ({
        ...identified(device),
        status: 1,
        last_active_time: 0,
        poi_id: '',
        comment: device.comment,
        page_ids: device.pageIds.join(','),
      })),
      total_count: found.length,
    })
  },
  'shakearound.deviceBindpage': ({ world, account, body }) => {
    const device = deviceOf(world, account, objectOf(body, 'device_identifier'))
    const pageIds = textsOf(body, 'page_ids').map((id) => pageOf(world, account, Number(id)).pageId)
    if (pageIds.length > 30) throw new PlatformError(9001032)
    device.pageIds = boundPages(device.pageIds, pageIds, body)
    return success()
  },
  'shakearound.deviceBindlocation': ({ world, account, body }) => {
    deviceOf(world, account, objectOf(body, 'device_identifier'))
    return success()
  },
  'shakearound.relationSearch': ({ world, account, body }) => {
    const devices =
      numberOf(body, 'type') === 1
        ? [deviceOf(world, account, objectOf(body, 'device_identifier'))]
        : devicesOf(world, account).filter(({ pageIds }) => pageIds.includes(numberOf(body, 'page_id') ?? -1))
    const relations = devices.flatMap((device) => device.pageIds.map((page_id) => ({ ...identified(device), page_id })))
    return success({ relations, total_count: relations.length })
  },
  'shakearound.pageAdd': ({ world, account, body }) => {
    const { shakePages } = world.state.services
    const page: ShakePage = { appId: account.appId, pageId: 6001 + shakePages.length, ...pageFields(body) }
    shakePages.push(page)
    return success({ page_id: page.pageId })
  },
  'shakearound.pageUpdate': ({ world, account, body }) => {
    const page = pageOf(world, account, numberOf(body, 'page_id'))
    Object.assign(page, pageFields(body))
    return success({ page_id: page.pageId })
  },
  'shakearound.pageSearch': ({ world, account, body }) => {
    const wanted = textsOf(body, 'page_ids').map(Number)
    const pages = world.state.services.shakePages.filter(
      ({ appId, pageId }) => appId === account.appId && (numberOf(body, 'type') !== 1 || wanted.includes(pageId)),
    )
    return success({ pages: pages.map(pageView), total_count: pages.length })
  },
  'shakearound.pageDelete': ({ world, account, body }) => {
    const page = pageOf(world, account, numberOf(body, 'page_id'))
    if (devicesOf(world, account).some(({ pageIds }) => pageIds.includes(page.pageId))) throw new PlatformError(9001028)
    world.state.services.shakePages.splice(world.state.services.shakePages.indexOf(page), 1)
    return success()
  },
  'shakearound.materialAdd'({ parts, url }) {
    if ([...parts.values()].every((part) => typeof part === 'string')) throw new PlatformError(9001007)
    return success({ pic_url: `${url.origin}/mmopen/alice/0` })
  },
  'shakearound.deviceGroupAdd': ({ world, account, body }) => {
    const { shakeGroups } = world.state.services
    const group: ShakeGroup = {
      appId: account.appId,
      groupId: 1 + Math.max(0, ...shakeGroups.map(({ groupId }) => groupId)),
      name: textOf(body, 'group_name'),
      deviceIds: [],
    }
    shakeGroups.push(group)
    return success({ group_id: group.groupId, group_name: group.name })
  },
  'shakearound.deviceGroupUpdate': ({ world, account, body }) => {
    groupOf(world, account, body).name = textOf(body, 'group_name')
    return success()
  },
  'shakearound.deviceGroupDelete': ({ world, account, body }) => {
    const group = groupOf(world, account, body)
    world.state.services.shakeGroups.splice(world.state.services.shakeGroups.indexOf(group), 1)
    return success()
  },
  'shakearound.deviceGroupGetlist': ({ world, account, body }) => {
    const groups = world.state.services.shakeGroups.filter(({ appId }) => appId === account.appId)
    const shown = groups.slice(numberOf(body, 'begin') ?? 0).slice(0, numberOf(body, 'count') ?? 50)
    return success({
      total_count: groups.length,
      groups: shown.map(({ groupId, name }) => ({ group_id: groupId, group_name: name })),
    })
  },
  'shakearound.deviceGroupGetdetail': ({ world, account, body }) => {
    const group = groupOf(world, account, body)
    const devices = devicesOf(world, account).filter(({ deviceId }) => group.deviceIds.includes(deviceId))
    return success({
      group_id: group.groupId,
      group_name: group.name,
      total_count: devices.length,
      devices: devices.map((device) => ({ ...identified(device), comment: device.comment, poi_id: 0 })),
    })
  },
  'shakearound.deviceGroupAdddevice': ({ world, account, body }) => {
    const group = groupOf(world, account, body)
    for (const device of devicesIn(world, account, body)) {
      if (!group.deviceIds.includes(device.deviceId)) group.deviceIds.push(device.deviceId)
    }
    return success()
  },
  'shakearound.deviceGroupDeletedevice': ({ world, account, body }) => {
    const group = groupOf(world, account, body)
    for (const { deviceId } of devicesIn(world, account, body)) {
      const index = group.deviceIds.indexOf(deviceId)
      if (index >= 0) group.deviceIds.splice(index, 1)
    }
    return success()
  },
  'shakearound.lotteryAddlotteryinfo': ({ world, account, body }) => {
    const lotteryId = drawText(world.state, 'base62', 16)
    world.state.services.lotteries.push({
      appId: account.appId,
      lotteryId,
      title: textOf(body, 'title'),
      key: textOf(body, 'key'),
      total: numberOf(body, 'total') ?? 0,
      tickets: [],
      on: numberOf(body, 'onoff') === 1,
    })
    return { errcode: 0, errmsg: 'success.', lottery_id: lotteryId, page_id: 1 }
  },
  'shakearound.lotterySetprizebucket': ({ world, account, body }) => {
    const lottery = lotteryOf(world, account, textOf(body, 'lottery_id'))
    const offered = objectsOf(body, 'prize_info_list').map((prize) => textOf(prize, 'ticket'))
    const repeated = offered.filter((ticket) => lottery.tickets.includes(ticket))
    const fresh = offered.filter((ticket) => !lottery.tickets.includes(ticket))
    if (lottery.tickets.length + fresh.length > lottery.total) throw new PlatformError(9001076)
    lottery.tickets.push(...fresh)
    return {
      errcode: 0,
      errmsg: 'success.',
      repeat_ticket_list: repeated.map((ticket) => ({ ticket })),
      success_num: fresh.length,
    }
  },
  'shakearound.lotterySetlotteryswitch'({ world, account, query }) {
    lotteryOf(world, account, query.get('lottery_id') ?? '').on = query.get('onoff') === '1'
    return { errcode: 0, errmsg: 'success.' }
  },
  'shakearound.lotteryQuerylottery'({ world, account, query }) {
    const { lotteryId, title, on, total, tickets } = lotteryOf(world, account, query.get('lottery_id') ?? '')
    const result = {
      lottery_id: lotteryId,
      title,
      onoff: on ? 1 : 0,
      appid: account.appId,
      prize_count_limit: total,
      prize_count: tickets.length,
    }
    return { errcode: 0, errmsg: 'success.', result }
  },
}

const seconds = (world: World): number => Math.floor(world.clock.now() / 1000)

function applyDevices({ world, account, body }: AuthorisedRequest): Answer {
  const quantity = numberOf(body, 'quantity') ?? 0
  if (quantity <= 0) throw new PlatformError(9001022)
  const { shakeDevices } = world.state.services
  const applyId = 100 + new Set(shakeDevices.map((device) => device.applyId)).size
  const devices = Array.from({ length: quantity }, (_, index): ShakeDevice => {
    const deviceId = 1000 + shakeDevices.length + index
    return {
      appId: account.appId,
      deviceId,
      applyId,
      uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
      major: 10_001,
      minor: deviceId,
      comment: textOf(body, 'comment'),
      pageIds: [],
    }
  })
  shakeDevices.push(...devices)
  return success({ apply_id: applyId, audit_status: 2, audit_comment: '', device_identifiers: devices.map(identified) })
}

/** `append` adds to what is bound, `bind: 0` takes away, and without either the list replaces it. */
function boundPages(bound: readonly number[], pageIds: readonly number[], body: Body): number[] {
  if (numberOf(body, 'bind') === 0) return bound.filter((id) => !pageIds.includes(id))
  return numberOf(body, 'append') === 1 ? [...new Set([...bound, ...pageIds])] : [...pageIds]
}

function identified({ deviceId, uuid, major, minor }: ShakeDevice): Record<string, unknown> {
  return { device_id: deviceId, uuid, major, minor }
}

function devicesOf(world: World, account: Account): ShakeDevice[] {
  return world.state.services.shakeDevices.filter(({ appId }) => appId === account.appId)
}

/** A device by its id, or by what it sends. @throws {PlatformError} 9001025 */
function deviceOf(world: World, account: Account, identifier: Body): ShakeDevice {
  const [id, major, minor] = ['device_id', 'major', 'minor'].map((name) => numberOf(identifier, name))
  const uuid = textOf(identifier, 'uuid').toUpperCase()
  const found = devicesOf(world, account).find((device) =>
    id === undefined || id === 0
      ? device.uuid === uuid && device.major === major && device.minor === minor
      : device.deviceId === id,
  )
  if (found === undefined) throw new PlatformError(9001025)
  return found
}

function devicesIn(world: World, account: Account, body: Body): ShakeDevice[] {
  return objectsOf(body, 'device_identifiers').map((identifier) => deviceOf(world, account, identifier))
}

function pageOf(world: World, account: Account, pageId: number | undefined): ShakePage {
  const found = world.state.services.shakePages.find((page) => page.appId === account.appId && page.pageId === pageId)
  if (found === undefined) throw new PlatformError(9001026)
  return found
}

function pageFields(body: Body): Pick<ShakePage, 'title' | 'description' | 'pageUrl' | 'iconUrl' | 'comment'> {
  return {
    title: textOf(body, 'title'),
    description: textOf(body, 'description'),
    pageUrl: textOf(body, 'page_url'),
    iconUrl: textOf(body, 'icon_url'),
    comment: textOf(body, 'comment'),
  }
}

function pageView({ pageId, title, description, pageUrl, iconUrl, comment }: ShakePage): Record<string, unknown> {
  return { page_id: pageId, title, description, page_url: pageUrl, icon_url: iconUrl, comment }
}

function groupOf(world: World, account: Account, body: Body): ShakeGroup {
  const id = numberOf(body, 'group_id')
  const found = world.state.services.shakeGroups.find(({ appId, groupId }) => appId === account.appId && groupId === id)
  if (found === undefined) throw new PlatformError(9001054)
  return found
}

function lotteryOf(world: World, account: Account, id: string): World['state']['services']['lotteries'][number] {
  const found = world.state.services.lotteries.find(
    ({ appId, lotteryId }) => appId === account.appId && lotteryId === id,
  )
  if (found === undefined) throw new PlatformError(9001069)
  return found
}
