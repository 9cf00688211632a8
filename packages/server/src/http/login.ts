import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { LoginInterrupted, type Interruption } from '../oauth/login-interrupted.ts'
import { withQuery } from '../oauth/return-to.ts'
import { looping, maxRounds, roundSeconds } from '../oauth/rounds.ts'
import { readScope, type Scope } from '../oauth/scope.ts'
import { createSessions, sessionOf, type SessionOptions } from '../oauth/session.ts'
import type { StateBinding } from '../oauth/state-binding.ts'
import { readCookie, setCookie } from './cookies.ts'
import { json, redirect, type HttpReply, type HttpRequest } from './message.ts'
import type { Route } from './route.ts'

export interface LoginOptions {
  /** What `/login` asks for when its query does not say. */
  readonly scope: Scope
  readonly session: SessionOptions
  /** How a callback proves that it belongs to the browser that started the login. Default `cookie`. */
  readonly stateBinding?: StateBinding
}

/** Counts the logins of a browser in which the session does not stick. */
const roundCookie = 'weh5_round'

/** `/login`, `/callback`, `/me` and `/logout`. */
export function loginRoutes(
  account: Pick<OfficialAccount, 'appId' | 'oauth'>,
  { scope, session, stateBinding = 'cookie' }: LoginOptions,
  publicUrl: (requestUrl: string, route: string) => string,
): Readonly<Record<'login' | 'callback' | 'me' | 'logout', Route>> {
  const sessions = createSessions({ appId: account.appId, ...session })
  const isSecure = (request: HttpRequest) => publicUrl(request.url, '').startsWith('https:')
  const setRound = (request: HttpRequest, round: number): string =>
    setCookie({
      name: roundCookie,
      value: String(round),
      maxAge: round > 0 ? roundSeconds : 0,
      secure: isSecure(request),
    })

  const start = async (request: HttpRequest, login: Partial<Interruption> & { scope: Scope }): Promise<HttpReply> => {
    const redirectUri = publicUrl(request.url, 'callback')
    const { url, setCookie: cookie } = await account.oauth.start({ ...login, request, redirectUri })
    return redirect(302, url, [cookie])
  }

  return {
    login: {
      async GET(request, { searchParams: query }) {
        if (roundsIn(request) + 1 >= maxRounds && !(await sessions.read(request))) {
          throw looping('it does not keep its session')
        }
        const returnTo = query.get('return_to')
        return start(request, {
          scope: readScope(query.get('scope') ?? scope),
          ...(returnTo === null ? {} : { returnTo }),
        })
      },
    },

    callback: {
      async GET(request) {
        try {
          const outcome = await account.oauth.callback(request, { stateBinding })
          const signedIn = sessionOf(outcome)
          if (!signedIn) return redirect(303, withQuery(outcome.returnTo, 'login', outcome.kind))
          const cookies = [await sessions.issue(signedIn, isSecure(request)), setRound(request, roundsIn(request) + 1)]
          return redirect(303, outcome.returnTo, cookies)
        } catch (error) {
          if (!(error instanceof LoginInterrupted)) throw error
          const { scope: asked, returnTo, round } = error.interruption
          if (round >= maxRounds)
            throw new WechatError('LOGIN_LOOP', `The login failed ${round} times: ${error.message}`)
          return start(request, { scope: asked, returnTo, round: round + 1 })
        }
      },
    },

    me: {
      async GET(request) {
        const signedIn = await sessions.read(request)
        if (!signedIn) throw new WechatError('NOT_SIGNED_IN', 'Nobody is signed in')
        return json(200, signedIn)
      },
    },

    logout: {
      async POST(request) {
        const cookies = [sessions.end(isSecure(request)), setRound(request, 0)]
        return { status: 204, headers: { 'cache-control': 'no-store', 'set-cookie': cookies } }
      },
    },
  }
}

function roundsIn(request: HttpRequest): number {
  const rounds = Number(readCookie(request, roundCookie) ?? 0)
  return Number.isInteger(rounds) ? rounds : 0
}
