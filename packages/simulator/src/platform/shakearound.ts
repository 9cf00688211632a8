import { shakeOfTicket } from '../world/shake.ts'
import { findUser, openidOf } from '../world/user.ts'
import type { Endpoint } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { textOf } from './text.ts'

/** Shake-around (摇一摇周边; `facts/server.md` 2.5). */
export const shakearoundEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/shakearound/user/getshakeinfo',
    auth: 'access_token',
    handle({ world, account, body }) {
      const shake = shakeOfTicket(world, account, textOf(body, 'ticket'))
      const user = shake && findUser(world, shake.userId)
      if (shake === undefined || user === undefined) throw new PlatformError(9001003)
      return {
        errcode: 0,
        errmsg: 'success.',
        data: { page_id: shake.pageId, beacon_info: shake.beacon, openid: openidOf(world, account, user) },
      }
    },
  },
]
