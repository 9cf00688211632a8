import type { OAuthToken } from '../world/oauth.ts'

/** What a snapshot page (快照页) says the user is called. */
export const virtualNickname = '微信用户'

/** The virtual openid of a snapshot page: shaped like a real one, and nobody's (`facts/server.md` 3.5). */
export function virtualIdOf(token: OAuthToken): string {
  return `o${token.refreshToken.replace(/^92_/, '').slice(0, 27)}`
}
