import { issueCode, type OAuthScope } from '../../world/oauth.ts'
import { findUser, type User } from '../../world/user.ts'
import type { World } from '../../world/world.ts'
import type { Endpoint, PlatformRequest } from '../endpoint.ts'
import { html } from '../markup.ts'
import { textOf } from '../body-fields.ts'
import { consentPage } from './consent-page.ts'
import { errorPage } from './error-page.ts'
import { leave, leaveAfterPost } from './leave.ts'
import { languageOf, page } from './page.ts'
import { checkAuthorizeRequest, type AuthorizeRequest } from './request.ts'

const path = '/connect/oauth2/authorize'
const qrPath = '/connect/qrconnect'

/** Web authorization inside WeChat (`facts/server.md` 3.2): silent for `snsapi_base`, a consent sheet for `snsapi_userinfo`. */
export const authorizeEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path,
    auth: 'none',
    handle({ world, query, url, headers }) {
      const language = languageOf(headers)
      const checked = checkAuthorizeRequest(world, query)
      if (!checked.ok) return errorPage(language, checked.errcode, checked.detail)
      const { request } = checked
      if (request.scope === 'snsapi_userinfo' && !isSpared(world, request)) {
        return consentPage(world, request, `${url.pathname}${url.search}`, language)
      }
      return leave(withCode(world, request, holderOf(world)), headers, language)
    },
  },
  { method: 'POST', path, auth: 'none', handle: (request) => answerConsent(request) },
  {
    // The QR code of a website. Whoever would scan it with a phone chooses here who they are.
    method: 'GET',
    path: qrPath,
    auth: 'none',
    handle({ world, query, url, headers }) {
      const language = languageOf(headers)
      const checked = checkAuthorizeRequest(world, query, ['snsapi_login'])
      if (!checked.ok) return errorPage(language, checked.errcode, checked.detail)
      return consentPage(world, checked.request, `${url.pathname}${url.search}`, language)
    },
  },
  { method: 'POST', path: qrPath, auth: 'none', handle: (request) => answerConsent(request, ['snsapi_login']) },
]

/** Followers are spared the sheet when the rules say so, unless the page insists (`forcePopup`; `facts/server.md` 3.2). */
function isSpared(world: World, { account, forcePopup }: AuthorizeRequest): boolean {
  const { rules } = world.state
  return rules.followers === 'silent' && !forcePopup && holderOf(world).subscribed.includes(account.appId)
}

function answerConsent({ world, query, body, headers }: PlatformRequest, scopes?: readonly OAuthScope[]): Response {
  const language = languageOf(headers)
  const checked = checkAuthorizeRequest(world, query, scopes)
  if (!checked.ok) return errorPage(language, checked.errcode, checked.detail)
  const { request } = checked
  if (textOf(body, 'answer') !== 'allow') return refused(world, request, headers)
  const user = findUser(world, textOf(body, 'user')) ?? holderOf(world)
  // Whoever signed in holds the phone from now on, or the next silent login would be somebody else's.
  world.state.phone.userId = user.id
  return leaveAfterPost(withCode(world, request, user))
}

/**
 * Older official text has WeChat redirect with the state and no code, newer says that nothing happens (`facts/server.md` 3.2). The
 * first is the default, because an app must survive it; `rules.refusal = 'stay'` gives the second.
 */
function refused(world: World, { redirectUri, state }: AuthorizeRequest, headers: Headers): Response {
  if (world.state.rules.refusal === 'stay') {
    const language = languageOf(headers)
    const text = { zh: '你已拒绝授权', en: 'You refused' }[language]
    return page(language, text, html`<main><h1>${text}</h1></main>`)
  }
  return leaveAfterPost(withParameters(redirectUri, { state }))
}

function withCode(world: World, { account, redirectUri, scope, state, snapshot }: AuthorizeRequest, user: User): URL {
  // What opens next is a snapshot, or no longer one.
  world.state.phone.snapshot = snapshot
  const { value: code } = issueCode(world, { account, user, scope, snapshot })
  return withParameters(redirectUri, { code, state })
}

function withParameters(redirectUri: URL, parameters: Readonly<Record<string, string>>): URL {
  const to = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) to.searchParams.set(name, value)
  return to
}

function holderOf(world: World): User {
  const user = findUser(world, world.state.phone.userId) ?? world.state.users[0]
  if (user === undefined) throw new Error('a world without users has nobody to log in')
  return user
}
