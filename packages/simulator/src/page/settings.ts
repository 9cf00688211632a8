import type { Personality } from '@weh5/protocol/user-agents'

/** What a page is told about the client that it runs in. */
export interface PageSettings {
  readonly personality: Personality
}
