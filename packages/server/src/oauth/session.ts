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
  /** Only sessions of this account count. A router fills it in. */
  readonly appId?: string
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

/**
 * Signs sessions, and reads them back.
 *
 * @throws {WechatError} `CONFIG_INVALID` for a secret that is too short.
 * @example
 * ```ts
 * const sessions = createSessions({ secret })
 * headers.append('set-cookie', await sessions.issue({ kind: 'base', openid }, true))
 * const session = await sessions.read(request)
 * ```
 */
export function createSessions(options: SessionOptions): Sessions {
  const { secret, cookie: name = 'weh5_session', maxAge = defaultMaxAge, appId, clock = Date } = options
  const { signer, all } = keysFrom(typeof secret === 'string' ? [secret] : secret)
  const now = () => Math.floor(clock.now() / 1000)

  const open = async (token: string, key: Uint8Array): Promise<Session | undefined> => {
    const { jwtVerify } = await import('jose/jwt/verify')
    const audience = appId === undefined ? {} : { audience: appId }
    const checks = { algorithms: [algorithm], currentDate: new Date(clock.now()), ...audience }
    return jwtVerify(token, key, checks).then(
      ({ payload }) => decode(payload),
      () => undefined,
    )
  }

  return {
    async issue({ openid, ...claims }, secure) {
      const { SignJWT } = await import('jose/jwt/sign')
      const token = new SignJWT({ ...claims, ...(appId === undefined ? {} : { aud: appId }) })
        .setProtectedHeader({ alg: algorithm })
        .setSubject(openid)
        .setIssuedAt(now())
        .setExpirationTime(now() + maxAge)
      return setCookie({ name, value: await token.sign(signer), maxAge, secure })
    },
    async read(request) {
      const token = readCookie(request, name)
      if (token === undefined) return undefined
      for (const key of all) {
        const session = await open(token, key)
        if (session) return session
      }
      return undefined
    },
    end: (secure) => setCookie({ name, value: '', maxAge: 0, secure }),
  }
}

function keysFrom(secrets: readonly string[]): { readonly signer: Uint8Array; readonly all: readonly Uint8Array[] } {
  if (secrets.some((secret) => secret.length < minSecretLength)) {
    throw new WechatError('CONFIG_INVALID', `The session secret needs at least ${minSecretLength} characters`)
  }
  const all = secrets.map((secret) => new TextEncoder().encode(secret))
  const [signer] = all
  if (!signer) throw new WechatError('CONFIG_INVALID', 'There is no session secret')
  return { signer, all }
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
