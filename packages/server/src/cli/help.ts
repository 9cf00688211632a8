import { variables, type Variable } from './variables.ts'

const head = `weh5-server: signature, login and token server (中控服务器) for H5 pages inside WeChat

Usage: weh5-server [--help | --version]

It is configured by environment variables:
`

const foot = `
It answers:
  GET  /js-config?url=…           signs a page
  GET  /login, /callback, /me     WeChat login                         (SESSION_SECRET)
  POST /logout
  GET  /push, POST /push          message push                         (PUSH_TOKEN)
  GET  /access-token              { access_token, expires_in }         (ACCESS_TOKEN_KEY, as Authorization: Bearer …)
                                  Refused-Token: … says that WeChat no longer accepts that one
  GET  /healthz, /readyz          whether it lives, whether it can serve
  GET  /metrics                   Prometheus

The lines down to /push are for visitors, under any prefix; keep the others inside your network.
`

/** What `--help` prints. */
export function help(): string {
  return `${head}${variables.map(lineFor).join('\n')}\n${foot}`
}

function lineFor({ name, what, required, requiredWith, fallback }: Variable): string {
  const needed = requiredWith === undefined ? '' : ` (required with ${requiredWith})`
  const note = required ? ' (required)' : fallback === undefined ? needed : ` (default ${fallback})`
  return `  ${name.padEnd(20)}${what}${note}`
}
