import { createHash, timingSafeEqual } from 'node:crypto'
import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { json, type HttpReply, type HttpRequest } from '../http/message.ts'
import { Secret } from '../secrets/secret.ts'

/**
 * `GET /access-token` for the other services of an account, in the form that WeChat itself answers. A service whose token was refused
 * sends it as `Refused-Token` and gets another one.
 */
export function accessToken(
  account: Pick<OfficialAccount, 'credentials'>,
  key: string,
): (request: HttpRequest) => Promise<HttpReply> {
  const expected = digest(`Bearer ${key}`)
  return async (request) => {
    if (!timingSafeEqual(digest(request.headers.get('authorization') ?? ''), expected)) {
      throw new WechatError('KEY_INVALID', 'The key is missing or wrong')
    }
    const refused = request.headers.get('refused-token')
    const { value, expiresAt } =
      refused === null
        ? await account.credentials.accessToken()
        : await account.credentials.replaceAccessToken({ value: new Secret(refused), expiresAt: 0 })
    const expires_in = Math.max(0, Math.floor((expiresAt - Date.now()) / 1000))
    return json(200, { access_token: value.reveal(), expires_in })
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
