import type { OpenTag } from '@weh5/protocol/open-tags'
import type { Personality } from './catalogue.ts'
import type { Outcome } from './outcome.ts'
import type { Message } from './protocol.ts'

/** Clients that do not draw open tags; they say so with `WeixinOpenTagsError` after the config (`facts/jssdk.md` B.18, D.11). */
const without: ReadonlySet<Personality> = new Set<Personality>(['windows', 'mac', 'devtools'])

export function drawsOpenTags(personality: Personality): boolean {
  return !without.has(personality)
}

/** The event with which a tag answers a tap. */
export interface TagEvent {
  readonly event: string
  readonly detail: Message
}

type Attributes = Readonly<Record<string, string>>

interface Tag {
  /** Names the success event and fills its detail. */
  readonly success: (attributes: Attributes) => TagEvent
  /** Names the action in failure texts. */
  readonly action: string
  /** What must be there, and the failure when it is not. */
  readonly missing: (attributes: Attributes) => Message | undefined
}

const tags: Readonly<Record<OpenTag, Tag>> = {
  'wx-open-launch-weapp': {
    action: 'launch',
    missing: ({ username, appid }) => (username || appid ? undefined : { errMsg: 'launch:fail' }),
    success: ({ username = '', path = '' }) => ({ event: 'launch', detail: { userName: username, path } }),
  },
  'wx-open-launch-app': {
    action: 'launch',
    missing: ({ appid }) => (appid ? undefined : { errMsg: 'launch:fail' }),
    success: ({ appid = '', extinfo = '' }) => ({ event: 'launch', detail: { appId: appid, extInfo: extinfo } }),
  },
  'wx-open-subscribe': {
    action: 'subscribe',
    missing({ template = '' }) {
      const ids = templatesIn(template)
      if (ids.length === 0) return { errMsg: 'subscribe:fail', errCode: '20001' }
      return ids.length > 3 ? { errMsg: 'subscribe:fail', errCode: '20003' } : undefined
    },
    success({ template = '' }) {
      // Each entry is JSON in JSON.
      const details = templatesIn(template).map((id) => [id, JSON.stringify({ status: 'accept' })])
      const subscribeDetails = JSON.stringify(Object.fromEntries(details))
      return { event: 'success', detail: { errMsg: 'subscribe:ok', subscribeDetails } }
    },
  },
  'wx-open-audio': {
    action: 'play',
    missing: ({ src }) => (src ? undefined : { errMsg: 'play:fail' }),
    success: () => ({ event: 'play', detail: {} }),
  },
}

/** The templates whose notices a user agreed to, when that is what happened. */
export function templatesAgreed(
  name: string,
  { template = '' }: Attributes,
  { event }: TagEvent,
): string[] | undefined {
  return name === 'wx-open-subscribe' && event === 'success' ? templatesIn(template) : undefined
}

function templatesIn(template: string): string[] {
  return template.split(',').filter((id) => id !== '')
}

/** What a tapped tag says. The outcome is that of a handler; without one the tap succeeds. */
export function tagEvent(name: string, attributes: Attributes, outcome: Outcome): TagEvent | undefined {
  const tag = isOpenTag(name) ? tags[name] : undefined
  if (tag === undefined || outcome.kind === 'silence') return undefined
  const missing = tag.missing(attributes)
  if (missing) return { event: 'error', detail: missing }
  if (outcome.kind === 'ok') return tag.success(attributes)
  const text = outcome.kind === 'fail' && outcome.text !== '' ? `fail_${outcome.text}` : outcome.kind
  return { event: 'error', detail: { errMsg: `${tag.action}:${text === 'deny' ? 'fail' : text}` } }
}

function isOpenTag(name: string): name is OpenTag {
  return name in tags
}
