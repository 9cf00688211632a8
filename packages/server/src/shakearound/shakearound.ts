import type { Credentials } from '../credentials/credentials.ts'
import { numberOf, objectOf, optionalTextOf, textOf } from '../upstream/answer.ts'

/** Who shook, and beside which beacon. */
export interface ShakeInfo {
  readonly pageId: string
  readonly openid: string
  readonly beacon: {
    readonly uuid: string
    readonly major: number
    readonly minor: number
    /** Metres. */
    readonly distance: number
  }
  readonly poiId?: string
}

/** 摇一摇周边. */
export interface Shakearound {
  /**
   * Tells who shook and where, from the `ticket` that a shake puts into the page's address. A ticket lives 30 minutes
   * (`facts/server.md` 2.5).
   *
   * @throws {WechatApiError} errcode 9001003 for a ticket that is wrong or too old.
   */
  getShakeInfo(request: { ticket: string; needPoi?: boolean }): Promise<ShakeInfo>
}

export function createShakearound(credentials: Pick<Credentials, 'call'>): Shakearound {
  return {
    async getShakeInfo({ ticket, needPoi = false }) {
      const json = { ticket, ...(needPoi ? { need_poi: 1 } : {}) }
      const answer = await credentials.call({
        method: 'POST',
        path: '/shakearound/user/getshakeinfo',
        json,
        repeatable: true,
      })
      const data = objectOf(answer, 'data')
      const beacon = objectOf(data, 'beacon_info')
      const poiId = optionalTextOf(data, 'poi_id')
      return {
        pageId: String(data['page_id']),
        openid: textOf(data, 'openid'),
        beacon: {
          uuid: textOf(beacon, 'uuid'),
          major: numberOf(beacon, 'major'),
          minor: numberOf(beacon, 'minor'),
          distance: numberOf(beacon, 'distance'),
        },
        ...(poiId === undefined ? {} : { poiId }),
      }
    },
  }
}
