import { WechatError } from '../errors/wechat-error.ts'
import { readCookie, setCookie } from '../http/cookies.ts'
import type { HttpRequest } from '../http/message.ts'
import type { LoginOutcome } from './outcome.ts'

/** Who is signed in. */
export interface Session {
  readonly kind: 'base' | 'user'
  readonly openid: string
  readonly unionid?: string
  readonly nickname?: string
  readonly headimgurl?: string
}

export interface SessionOptions {
  /**
   * Signs the session; at least 32 characters. To rotate it, put the new one in front: all verify, the first signs.
   */
  readonly secret: string | readonly string[]
  /** Name of the cookie. Default `weh5_session`; give each account of one site its own. */
  readonly cookie?: string
  /** Seconds. Default 30 days. */
  readonly maxAge?: number
  readonly clock?: { now(): number }
}

export interface Sessions {
  /** The `Set-Cookie` that signs a visitor in. */
  issue(session: Session, secure: boolean): Promise<string>
  /** Who is signed in; undefined for a missing, forged or expired cookie. */
  read(request: Pick<HttpRequest, 'headers'>): Promise<Session | undefined>
  /** The `Set-Cookie` that signs a visitor out. */
  end(secure: boolean): string
}

const minSecretLength = 32
const defaultMaxAge = 30 * 24 * 3600
const algorithm = 'HS256'

/** @throws {WechatError} `CONFIG_INVALID` for a secret that is too short. */
export function createSessions({
  secret,
  cookie: name = 'weh5_session',
  maxAge = defaultMaxAge,
  clock = Date,
}: SessionOptions): Sessions {
  const keys = (typeof secret === 'string' ? [secret] : secret).map((each) => {
    if (each.length < minSecretLength) {
      throw new WechatError('CONFIG_INVALID', `The session secret needs at least ${minSecretLength} characters`)
    }
    return new TextEncoder().encode(each)
  })
  const [signer] = keys
  const now = () => Math.floor(clock.now() / 1000)
  if (!signer) throw new WechatError('CONFIG_INVALID', 'There is no session secret')

  return {
    async issue({ openid, ...claims }, secure) {
      const { SignJWT } = await import('jose/jwt/sign')
      const value = await new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm })
        .setSubject(openid)
        .setIssuedAt(now())
        .setExpirationTime(now() + maxAge)
        .sign(signer)
      return setCookie({ name, value, maxAge, secure })
    },
    async read(request) {
      const token = readCookie(request, name)
      if (token === undefined) return undefined
      const { jwtVerify } = await import('jose/jwt/verify')
      for (const key of keys) {
        const payload = await jwtVerify(token, key, {
          algorithms: [algorithm],
          currentDate: new Date(clock.now()),
        }).then(
          (verified) => verified.payload,
          () => undefined,
        )
        if (payload) return decode(payload)
      }
      return undefined
    },
    end: (secure) => setCookie({ name, value: '', maxAge: 0, secure }),
  }
}

/** Who is signed in after this outcome; undefined when nobody is. */
export function sessionOf(outcome: LoginOutcome): Session | undefined {
  if (outcome.kind === 'denied' || outcome.kind === 'snapshot') return undefined
  const { kind, openid, unionid } = outcome
  return { kind, openid, ...(kind === 'user' ? outcome.profile : {}), ...(unionid === undefined ? {} : { unionid }) }
}

function decode({ sub, kind, ...rest }: Readonly<Record<string, unknown>>): Session | undefined {
  if (typeof sub !== 'string' || (kind !== 'base' && kind !== 'user')) return undefined
  const optional = (['unionid', 'nickname', 'headimgurl'] as const).flatMap((field) =>
    typeof rest[field] === 'string' ? [[field, rest[field]] as const] : [],
  )
  return { kind, openid: sub, ...Object.fromEntries(optional) }
}
