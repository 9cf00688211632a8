/**
 * Whether a host is this machine. WeChat binds no such host, yet everybody develops on one, so a loopback host on any port stands for
 * the entry `localhost` in an account's domain settings. Real hosts get WeChat's real rules.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]' || hostname.endsWith('.localhost')
}

/** Whether JS接口安全域名 covers a page: the domain or one below it, on port 80 or 443, inside the path if one is given (`facts/jssdk.md` A.3). */
export function isJsSafe(domains: readonly string[], page: URL): boolean {
  return domains.some((entry) => {
    const [domain = '', ...path] = entry.split('/')
    if (isLoopback(page.hostname)) return isLoopback(domain)
    const covered = page.hostname === domain || page.hostname.endsWith(`.${domain}`)
    const folder = path.length === 0 ? '/' : `/${path.join('/')}`
    return covered && page.port === '' && isUnder(folder, page.pathname)
  })
}

function isUnder(folder: string, path: string): boolean {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  return path === folder || path.startsWith(base)
}

/** Whether 网页授权域名 covers a redirect: the full host and nothing else; a port makes it fail (`facts/server.md` 3.1). */
export function isOAuthSafe(domain: string, redirect: URL): boolean {
  if (isLoopback(redirect.hostname)) return isLoopback(domain)
  return redirect.host === domain
}
