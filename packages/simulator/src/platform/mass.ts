import { rememberSent } from '../world/customer.ts'
import type { MassMessage } from '../world/mass-message.ts'
import { findUpload } from '../world/media.ts'
import { tagsOf } from '../world/tag.ts'
import type { User } from '../world/user.ts'
import { numberOf, objectOf, textOf, textsOf } from './body-fields.ts'
import { draftOf } from './draft.ts'
import { done, type Answer, type AuthorisedRequest, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { followersOf, personOf } from './people.ts'

const dayInMs = 86_400_000

/** The openid from which WeChat tells how a mass message went (群发助手). */
const assistant = 'oR5Gjjl_eiZoUpGozMo7dbBJ362A'

/** Calls a minute at each speed (`facts/endpoints-a.md`, mass send). */
const speeds: readonly number[] = [80, 60, 45, 30, 10]

/** Mass messages (群发): everybody, a tag, or a list; the outcome arrives as MASSSENDJOBFINISH. */
export const massBehaviour: Behaviour = {
  'mass.sendAll': (request) => {
    const { world, account, body } = request
    const filter = objectOf(body, 'filter')
    if (filter['is_to_all'] === true || filter['is_to_all'] === 'true')
      return send(request, followersOf(world, account))
    const tag = tagsOf(world, account).find(({ id }) => id === numberOf(filter, 'tag_id'))
    if (tag === undefined) throw new PlatformError(45159)
    const carriers = followersOf(world, account).filter(({ id }) => tag.users.includes(id))
    return send(request, carriers)
  },
  'mass.send': (request) => {
    const { world, account, body } = request
    const openids = textsOf(body, 'touser')
    if (openids.length < 2) throw new PlatformError(40130)
    if (openids.length > 10_000) throw new PlatformError(40032)
    const people = openids.map((openid) => personOf(world, account, openid))
    return send(
      request,
      people.filter(({ subscribed }) => subscribed.includes(account.appId)),
    )
  },
  'mass.preview': ({ world, account, body }) => {
    if (textOf(body, 'towxname') !== '') throw new PlatformError(40132)
    const user = personOf(world, account, textOf(body, 'touser'))
    if (!user.subscribed.includes(account.appId)) throw new PlatformError(43004)
    checkContent({ world, account, body })
    rememberSent(world, account, user, 'mass', body)
    return { errcode: 0, errmsg: 'preview success' }
  },
  'mass.get': (request) => {
    const { msgId, isDeleted } = messageOf(request)
    return { msg_id: msgId, msg_status: isDeleted ? 'DELETE' : 'SEND_SUCCESS' }
  },
  'mass.delete': (request) => {
    messageOf(request).isDeleted = true
    return done
  },
  'mass.getSpeed': ({ world, account }) => {
    const speed = world.state.services.massSpeeds[account.appId] ?? 0
    return { speed, realspeed: speeds[speed] }
  },
  'mass.setSpeed': ({ world, account, body }) => {
    const speed = numberOf(body, 'speed')
    if (speed === undefined || speeds[speed] === undefined) throw new PlatformError(45083)
    world.state.services.massSpeeds[account.appId] = speed
    return done
  },
}

function send(request: AuthorisedRequest, people: readonly User[]): Answer {
  const { world, account, body, announce } = request
  const { massMessages, drafts } = world.state.services
  const clientMsgId = textOf(body, 'clientmsgid')
  const twin = massMessages.find(
    (message) =>
      clientMsgId !== '' &&
      message.appId === account.appId &&
      message.clientMsgId === clientMsgId &&
      world.clock.now() - message.at < dayInMs,
  )
  // The refusal names the message that went out.
  if (twin) return { errcode: 45065, errmsg: 'clientmsgid exist', msg_id: twin.msgId }
  checkContent(request)
  const isArticle = textOf(body, 'msgtype') === 'mpnews'
  // What is sent is no draft any more.
  if (isArticle) drafts.splice(drafts.indexOf(draftOf(world, account, objectOf(body, 'mpnews'))), 1)
  // A number, and below 2^53 here so that the answer itself stays readable everywhere.
  const msgId = 3_000_000_000 + massMessages.length
  massMessages.push({ appId: account.appId, msgId, clientMsgId, at: world.clock.now(), isDeleted: false })
  for (const user of people) rememberSent(world, account, user, 'mass', body)
  announce({
    account,
    name: 'event:MASSSENDJOBFINISH',
    fields: {
      fromUserName: assistant,
      msgId: String(msgId),
      status: 'send success',
      totalCount: people.length,
      filterCount: people.length,
      sentCount: people.length,
      errorCount: 0,
    },
  })
  return {
    errcode: 0,
    errmsg: 'send job submission success',
    msg_id: msgId,
    ...(isArticle ? { msg_data_id: msgId } : {}),
  }
}

/** Articles are drafts; the rest is uploaded media, or text. @throws {PlatformError} */
function checkContent({ world, account, body }: Pick<AuthorisedRequest, 'world' | 'account' | 'body'>): void {
  const type = textOf(body, 'msgtype')
  const mediaId = (field: string): string => textOf(objectOf(body, field), 'media_id')
  const needMedia = (...ids: string[]): void => {
    if (ids.length === 0 || ids.some((id) => findUpload(world, id)?.appId !== account.appId))
      throw new PlatformError(40007)
  }
  if (type === 'text') {
    if (textOf(objectOf(body, 'text'), 'content') === '') throw new PlatformError(44004)
  } else if (type === 'image') {
    const many = textsOf(objectOf(body, 'images'), 'media_ids')
    needMedia(...(many.length > 0 ? many : [mediaId('image')]))
  } else if (type === 'mpnews') {
    draftOf(world, account, objectOf(body, 'mpnews'))
  } else if (type === 'wxcard') {
    throw new PlatformError(45113, 'wxcard is no longer supported')
  } else if (['voice', 'mpvideo', 'music'].includes(type)) needMedia(mediaId(type))
  else throw new PlatformError(40008)
}

function messageOf({ world, account, body }: AuthorisedRequest): MassMessage {
  const message = world.state.services.massMessages.find(
    ({ appId, msgId }) => appId === account.appId && String(msgId) === textOf(body, 'msg_id'),
  )
  if (message === undefined) throw new PlatformError(40059)
  return message
}
