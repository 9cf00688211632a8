import type { Account } from '../world/account.ts'
import type { Hardware } from '../world/hardware.ts'
import { drawText } from '../world/random.ts'
import { openidOf, findUser } from '../world/user.ts'
import type { World } from '../world/world.ts'
import { objectsOf, textOf, textsOf } from './body-fields.ts'
import type { Answer, AuthorisedRequest, Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { personOf } from './people.ts'

/** Bind and unbind wrap their outcome (`facts/jssdk.md` B.17). */
const bound: Answer = { base_resp: { errcode: 0, errmsg: 'ok' } }

/** The hardware platform (设备功能), frozen but documented (`facts/endpoints-b.md` 4). */
export const deviceBehaviour: Behaviour = {
  'device.authorizeDevice': ({ world, account, body }) => ({
    resp: objectsOf(body, 'device_list').map((device) => {
      const { deviceId } = register(world, account, textOf(device, 'id'), textOf(device, 'mac'))
      return { base_info: { device_type: account.originalId, device_id: deviceId }, errcode: 0, errmsg: 'ok' }
    }),
  }),
  'device.getqrcode': ({ world, account }) => {
    const { deviceId } = register(world, account, `device_${drawText(world.state, 'hex', 12)}`, '')
    return { base_resp: { errcode: 0, errmsg: 'ok' }, deviceid: deviceId, qrticket: `http://we.qq.com/d/${deviceId}` }
  },
  'device.createQrcode': ({ world, account, body }) => {
    const ids = textsOf(body, 'device_id_list')
    for (const id of ids) register(world, account, id, '')
    const codes = ids.map((id) => ({ device_id: id, ticket: `http://we.qq.com/d/${id}` }))
    return { errcode: 0, errmsg: 'ok', device_num: codes.length, code_list: codes }
  },
  'device.verifyQrcode': ({ world, account, body }) => {
    const device = deviceOf(world, account, textOf(body, 'ticket').replace(/^.*\//, ''))
    return { errcode: 0, errmsg: 'ok', device_type: account.originalId, device_id: device.deviceId, mac: device.mac }
  },
  'device.bind': (request) => bindByTicket(request, 'bind'),
  'device.unbind': (request) => bindByTicket(request, 'unbind'),
  'device.compelBind': (request) => setBound(request, true),
  'device.compelUnbind': (request) => setBound(request, false),
  'device.getStat': ({ world, account, query }) => {
    const device = world.state.services.hardware.find(({ deviceId }) => deviceId === query.get('device_id'))
    if (device?.appId !== account.appId) return { errcode: 0, errmsg: 'ok', status: 0, status_info: 'not authorized' }
    const status = device.boundTo.length > 0 ? 2 : 1
    return { errcode: 0, errmsg: 'ok', status, status_info: status === 2 ? 'bind' : 'authorized' }
  },
  'device.getOpenid': ({ world, account, query }) => {
    const device = deviceOf(world, account, query.get('device_id') ?? '')
    const users = device.boundTo.map((id) => findUser(world, id)).filter((user) => user !== undefined)
    return {
      open_id: users.map((user) => openidOf(world, account, user)),
      resp_msg: { ret_code: 0, error_info: 'ok' },
    }
  },
  'device.getBindDevice': ({ world, account, query }) => {
    const openid = query.get('openid') ?? ''
    const user = personOf(world, account, openid)
    const devices = world.state.services.hardware.filter(
      ({ appId, boundTo }) => appId === account.appId && boundTo.includes(user.id),
    )
    return {
      resp_msg: { ret_code: 0, error_info: 'ok' },
      openid,
      device_list: devices.map(({ deviceId }) => ({ device_type: account.originalId, device_id: deviceId })),
    }
  },
  'device.transmsg': ({ world, account, body }) => {
    deviceOf(world, account, textOf(body, 'device_id'))
    return { ret: 0, ret_info: 'ok' }
  },
}

function register(world: World, account: Account, deviceId: string, mac: string): Hardware {
  const known = world.state.services.hardware.find((device) => device.deviceId === deviceId)
  if (known) return known
  const device: Hardware = { deviceId, appId: account.appId, mac, connType: 'blue', boundTo: [], state: 'disconnected' }
  world.state.services.hardware.push(device)
  return device
}

function deviceOf(world: World, account: Account, id: string): Hardware {
  const found = world.state.services.hardware.find(({ appId, deviceId }) => appId === account.appId && deviceId === id)
  if (found === undefined) throw new PlatformError(40097)
  return found
}

/** The ticket is spent, whatever comes of it: it proves one consent. */
function bindByTicket(request: AuthorisedRequest, purpose: 'bind' | 'unbind'): Answer {
  const { world, account, body } = request
  const { hardwareTickets } = world.state.services
  const user = personOf(world, account, textOf(body, 'openid'))
  const index = hardwareTickets.findIndex(
    (ticket) =>
      ticket.ticket === textOf(body, 'ticket') &&
      ticket.deviceId === textOf(body, 'device_id') &&
      ticket.userId === user.id &&
      ticket.purpose === purpose,
  )
  if (index < 0) throw new PlatformError(40097)
  hardwareTickets.splice(index, 1)
  return setBound(request, purpose === 'bind')
}

function setBound({ world, account, body }: AuthorisedRequest, isBound: boolean): Answer {
  const user = personOf(world, account, textOf(body, 'openid'))
  const { boundTo } = deviceOf(world, account, textOf(body, 'device_id'))
  const index = boundTo.indexOf(user.id)
  if (isBound && index < 0) boundTo.push(user.id)
  if (!isBound && index >= 0) boundTo.splice(index, 1)
  return bound
}
