import { fetchVisitor, type Visitor } from '../api.ts'

/** Sends the visitor through WeChat's login and back to where they are. */
export function signIn(scope: 'snsapi_base' | 'snsapi_userinfo'): void {
  const here = new URL(location.href)
  here.searchParams.delete('login')
  const query = new URLSearchParams({ scope, return_to: `${here.pathname}${here.search}` })
  location.replace(`/wechat/login?${query}`)
}

/** How the last login ended, when it did not sign anybody in. Taken out of the address, so that a reload does not tell it again. */
export function takeLoginOutcome(): 'denied' | 'snapshot' | undefined {
  const here = new URL(location.href)
  const outcome = here.searchParams.get('login')
  if (outcome === null) return undefined
  here.searchParams.delete('login')
  history.replaceState(history.state, '', `${here.pathname}${here.search}`)
  return outcome === 'denied' || outcome === 'snapshot' ? outcome : undefined
}

/** The visitor; unknown ones are sent through the silent login first, which asks nothing and yields the openid. */
export async function recogniseVisitor(lastOutcome: 'denied' | 'snapshot' | undefined): Promise<Visitor | undefined> {
  const visitor = await fetchVisitor()
  if (visitor === undefined && lastOutcome === undefined) {
    signIn('snsapi_base')
    // The page is being left; nothing may be drawn any more.
    return new Promise(() => undefined)
  }
  return visitor
}
