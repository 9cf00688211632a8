import { parseSetCookie } from 'cookie'

/** A browser that keeps cookies and does not follow redirects by itself. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string): Promise<Response>
}

export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const visit = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...headers },
    })
    for (const header of response.headers.getSetCookie()) {
      const { name, value, maxAge } = parseSetCookie(header)
      if (maxAge === 0) cookies.delete(name)
      else cookies.set(name, value ?? '')
    }
    return response
  }
  return { cookies, get: (path, headers) => visit('GET', path, headers), post: (path) => visit('POST', path) }
}

/** The parameters of the authorize URL that a login redirects to. */
export function authorizeQuery(response: Response): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams)
}
