import type { Account } from '../world/account.ts'
import { rememberSent } from '../world/customer.ts'
import { drawText } from '../world/random.ts'
import { spendSubscription, type NoticeTemplate } from '../world/subscription.ts'
import type { World } from '../world/world.ts'
import { objectOf, textOf, textsOf } from './body-fields.ts'
import { done, type Answer, type AuthorisedRequest, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { personOf } from './people.ts'

/** Subscription notices (订阅通知): the account's templates, and sending to who agreed in the dialog of `wx-open-subscribe`. */
export const subscribeBehaviour: Behaviour = {
  'subscribe.addTemplate': ({ world, account, body }) => {
    const titleId = textOf(body, 'tid')
    const keywords = textsOf(body, 'kidList').map(Number)
    if (!/^\d+$/.test(titleId)) throw new PlatformError(200014, 'invalid tid')
    if (keywords.length < 2 || keywords.length > 5) throw new PlatformError(200020, 'invalid kidList')
    if (textOf(body, 'sceneDesc').length > 15) throw new PlatformError(200021, 'invalid sceneDesc')
    const templateId = drawText(world.state, 'base64url', 43)
    world.state.services.noticeTemplates.push({ appId: account.appId, templateId, titleId, keywords })
    return { ...done, priTmplId: templateId }
  },
  'subscribe.getTemplates': ({ world, account }) => ({
    ...done,
    data: templatesOf(world, account).map(({ templateId, titleId, keywords }) => ({
      priTmplId: templateId,
      title: titleId,
      content: keywords.map((keyword) => `{{thing${keyword}.DATA}}`).join('\n'),
      example: '',
      type: 2,
    })),
  }),
  'subscribe.deleteTemplate': ({ world, account, body }) => {
    const template = templateOf(world, account, textOf(body, 'priTmplId'))
    if (template === undefined) throw new PlatformError(20001, 'no such template')
    const { noticeTemplates } = world.state.services
    noticeTemplates.splice(noticeTemplates.indexOf(template), 1)
    return done
  },
  'subscribe.bizSend': send,
}

function send({ world, account, body, announce }: AuthorisedRequest): Answer {
  const user = personOf(world, account, textOf(body, 'touser'))
  const template = templateOf(world, account, textOf(body, 'template_id'))
  if (template === undefined) throw new PlatformError(40037)
  if (Object.keys(objectOf(body, 'data')).length === 0) throw new PlatformError(47003)
  const { templateId } = template
  if (!spendSubscription(world, account, user, templateId))
    throw new PlatformError(43101, 'user refuse to accept the msg')
  rememberSent(world, account, user, 'notice', body)
  const msgId = `1${drawText(world.state, 'digits', 15)}`
  announce({
    account,
    user,
    name: 'event:subscribe_msg_sent_event',
    fields: { list: [{ templateId, msgId, errorCode: 0, errorStatus: 'success' }] },
  })
  return done
}

function templatesOf(world: World, { appId }: Account): NoticeTemplate[] {
  return world.state.services.noticeTemplates.filter((template) => template.appId === appId)
}

function templateOf(world: World, account: Account, id: string): NoticeTemplate | undefined {
  return templatesOf(world, account).find(({ templateId }) => templateId === id)
}
