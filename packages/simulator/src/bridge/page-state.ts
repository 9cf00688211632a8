import type { Personality } from '@weh5/protocol/user-agents'
import type { Grant } from './grant.ts'

/** What a page told its host about its share card; the keys are those of the official options. */
export interface ShareData {
  readonly title: string
  readonly desc: string
  readonly link: string
  readonly imgUrl: string
}

/** What the client knows about the document that it shows. */
export interface PageState {
  readonly id: string
  readonly personality: Personality
  /** Who holds the phone. */
  readonly userId: string
  landingUrl: string
  url: string
  title: string
  /** What the last successful config allowed. */
  grant: Grant | undefined
  /** Events that the page listens to. */
  readonly listening: Set<string>
  /** Set by `updateAppMessageShareData` and `updateTimelineShareData`. */
  friendCard: ShareData | undefined
  timelineCard: ShareData | undefined
  /** Menu items that the page has hidden, `*` for the whole menu. */
  readonly hiddenMenuItems: Set<string>
  /** The page asked the client to close it. */
  closed: boolean
}

export function createPageState(id: string, personality: Personality, userId: string): PageState {
  return {
    id,
    personality,
    userId,
    landingUrl: 'about:blank',
    url: 'about:blank',
    title: '',
    grant: undefined,
    listening: new Set(),
    friendCard: undefined,
    timelineCard: undefined,
    hiddenMenuItems: new Set(),
    closed: false,
  }
}
