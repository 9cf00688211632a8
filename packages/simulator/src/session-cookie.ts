/**
 * Which of a simulator's sessions a browser belongs to: a cookie on the simulator's host, which the proxy's pages and the platform's
 * pages share whatever their ports. Browsers without it belong to the simulator itself.
 */
export const sessionCookie = 'weh5_session'

/** The session named in a `Cookie` header. */
export function sessionIn(cookies: string | null | undefined): string | undefined {
  const pair = cookies
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${sessionCookie}=`))
  return pair?.slice(sessionCookie.length + 1)
}
