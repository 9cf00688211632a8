import { rememberSent, spendContact } from '../world/customer.ts'
import { findUpload } from '../world/media.ts'
import { drawText } from '../world/random.ts'
import { objectOf, textOf } from './body-fields.ts'
import { done, type AuthorisedRequest, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { personOf } from './people.ts'

/** The field that each kind of message must have. */
const required: Readonly<Record<string, string>> = {
  text: 'content',
  image: 'media_id',
  voice: 'media_id',
  video: 'media_id',
  music: 'thumb_media_id',
  news: 'articles',
  mpnews: 'media_id',
  mpnewsarticle: 'article_id',
  msgmenu: 'list',
  wxcard: 'card_id',
  miniprogrampage: 'pagepath',
}

/** Customer-service messages, template messages and templates (`facts/endpoints-a.md`). */
export const messageBehaviour: Behaviour = {
  'customMessage.send': sendCustom,
  'customMessage.typing'({ world, account, body }) {
    personOf(world, account, textOf(body, 'touser'))
    if (!['Typing', 'CancelTyping'].includes(textOf(body, 'command'))) throw new PlatformError(40200)
    return done
  },
  'template.addTemplate'({ world, account, body }) {
    const shortId = textOf(body, 'template_id_short')
    if (shortId === '') throw new PlatformError(40037)
    const templateId = drawText(world.state, 'base64url', 43)
    world.state.services.templates.push({ appId: account.appId, templateId, shortId })
    return { errcode: 0, errmsg: 'ok', template_id: templateId }
  },
  'template.getAllPrivateTemplate': ({ world, account }) => ({
    template_list: world.state.services.templates
      .filter(({ appId }) => appId === account.appId)
      .map(({ templateId, shortId }) => ({
        template_id: templateId,
        title: shortId,
        primary_industry: 'IT科技',
        deputy_industry: '互联网|电子商务',
        content: '{{first.DATA}}\n{{keyword1.DATA}}\n{{remark.DATA}}',
        example: '',
      })),
  }),
  'template.delPrivateTemplate'({ world, account, body }) {
    const { templates } = world.state.services
    const index = templates.findIndex(
      ({ appId, templateId }) => appId === account.appId && templateId === textOf(body, 'template_id'),
    )
    if (index < 0) throw new PlatformError(40037)
    templates.splice(index, 1)
    return done
  },
  'template.send': sendTemplate,
}

function sendCustom({ world, account, body }: AuthorisedRequest): typeof done {
  const user = personOf(world, account, textOf(body, 'touser'))
  const kind = textOf(body, 'msgtype')
  const field = required[kind]
  if (field === undefined) throw new PlatformError(40008)
  const content = objectOf(body, kind)
  if (content[field] === undefined) throw new PlatformError(44002)
  if (field === 'media_id' && findUpload(world, textOf(content, field)) === undefined) throw new PlatformError(40007)
  const window = user.subscribed.includes(account.appId) ? spendContact(world, account, user) : 'closed'
  if (window !== 'ok') throw new PlatformError(window === 'closed' ? 45015 : 45047)
  rememberSent(world, account, user, 'custom', body)
  return done
}

function sendTemplate({ world, account, body, announce }: AuthorisedRequest): Record<string, unknown> {
  const user = personOf(world, account, textOf(body, 'touser'))
  const isKnown = world.state.services.templates.some(
    ({ appId, templateId }) => appId === account.appId && templateId === textOf(body, 'template_id'),
  )
  if (!isKnown) throw new PlatformError(40037)
  if (!user.subscribed.includes(account.appId)) throw new PlatformError(43004)
  if (Object.keys(objectOf(body, 'data')).length === 0) throw new PlatformError(47003)
  rememberSent(world, account, user, 'template', body)
  // A number, and below 2^53 here so that the answer itself stays readable everywhere.
  const msgid = 2_000_000_000_000_000 + world.state.services.sent.length
  announce({ account, user, name: 'event:TEMPLATESENDJOBFINISH', fields: { msgId: String(msgid), status: 'success' } })
  return { errcode: 0, errmsg: 'ok', msgid }
}
