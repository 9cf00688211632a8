import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { LoginInterrupted } from '../oauth/login-interrupted.ts'
import { withQuery } from '../oauth/return-to.ts'
import { readScope, type Scope } from '../oauth/scope.ts'
import { createSessions, sessionOf, type SessionOptions } from '../oauth/session.ts'
import { json, redirect } from './message.ts'
import type { Route } from './route.ts'

export interface LoginOptions {
  /** What `/login` asks for when its query does not say. */
  readonly scope: Scope
  readonly session: SessionOptions
}

/** A browser that loses its cookies would go round for ever. */
const maxRounds = 2

/** `/login`, `/callback`, `/me` and `/logout`. */
export function loginRoutes(
  account: Pick<OfficialAccount, 'oauth'>,
  { scope, session }: LoginOptions,
  publicUrl: (requestUrl: string, route: string) => string,
): Readonly<Record<'login' | 'callback' | 'me' | 'logout', Route>> {
  const sessions = createSessions(session)
  const isSecure = (requestUrl: string) => publicUrl(requestUrl, '').startsWith('https:')

  return {
    login: {
      method: 'GET',
      async handle(request) {
        const query = new URL(request.url).searchParams
        const returnTo = query.get('return_to')
        const { url, setCookie } = await account.oauth.start({
          request,
          redirectUri: publicUrl(request.url, 'callback'),
          scope: readScope(query.get('scope') ?? scope),
          ...(returnTo === null ? {} : { returnTo }),
        })
        return redirect(302, url, [setCookie])
      },
    },

    callback: {
      method: 'GET',
      async handle(request) {
        try {
          const outcome = await account.oauth.callback(request)
          const signedIn = sessionOf(outcome)
          if (!signedIn) return redirect(303, withQuery(outcome.returnTo, 'login', outcome.kind))
          return redirect(303, outcome.returnTo, [await sessions.issue(signedIn, isSecure(request.url))])
        } catch (error) {
          if (!(error instanceof LoginInterrupted)) throw error
          const { interruption } = error
          if (interruption.round >= maxRounds)
            throw new WechatError('LOGIN_LOOP', `The login failed ${maxRounds} times: ${error.message}`)
          const redirectUri = publicUrl(request.url, 'callback')
          const { url, setCookie } = await account.oauth.start({
            ...interruption,
            request,
            redirectUri,
            round: interruption.round + 1,
          })
          return redirect(302, url, [setCookie])
        }
      },
    },

    me: {
      method: 'GET',
      async handle(request) {
        const signedIn = await sessions.read(request)
        if (!signedIn) throw new WechatError('NOT_SIGNED_IN', 'Nobody is signed in')
        return json(200, signedIn)
      },
    },

    logout: {
      method: 'POST',
      async handle(request) {
        return {
          status: 204,
          headers: { 'cache-control': 'no-store', 'set-cookie': sessions.end(isSecure(request.url)) },
        }
      },
    },
  }
}
