import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call that the platform received. */
export interface ReceivedCall {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: string
}

/** An object is answered as JSON, a string as it is, a function is asked. */
type Answer = object | string | Breakdown | ((call: ReceivedCall) => object)

type Breakdown = { readonly status: number; readonly text: string } | { readonly hangUp: true }

/** A small WeChat on a real socket: enough of `facts/server.md` for the server's own tests. */
export interface TestPlatform {
  readonly origin: string
  readonly calls: readonly ReceivedCall[]
  /** How often a path was called. */
  count(path: string): number
  /** The next call of a path gets this answer. */
  once(path: string, answer: Answer): void
  /** Every call of a path gets this answer from now on. */
  always(path: string, answer: Answer): void
  /** The access_token that works. */
  token(): string
  /** Somebody else renewed the token: the one in use is dead. */
  killToken(): void
  /** The jsapi ticket that was issued last. */
  jsapiTicket: string
  /** Milliseconds that every answer takes. */
  latency: number
  /** The visitor agrees: a code for the callback. */
  issueCode(grant: Grant): string
  close(): Promise<void>
}

export interface Grant {
  readonly openid: string
  readonly scope: 'snsapi_base' | 'snsapi_userinfo'
  readonly nickname?: string
  readonly unionid?: string
  readonly snapshot?: boolean
}

export const appId = 'wx0123456789abcdef'
export const appSecret = 'a-secret-that-must-never-be-printed'

export async function startPlatform(): Promise<TestPlatform> {
  const calls: ReceivedCall[] = []
  const next = new Map<string, Answer[]>()
  const fixed = new Map<string, Answer>()
  const grants = new Map<string, Grant>()
  const usedCodes = new Set<string>()
  const userTokens = new Map<string, Grant>()
  let token = fresh('token')

  const needToken = (query: ReceivedCall['query'], answer: () => object): object =>
    query['access_token'] === token
      ? answer()
      : failure(40001, 'invalid credential, access_token is invalid or not latest')

  const answers: Readonly<Record<string, (call: ReceivedCall) => object>> = {
    '/cgi-bin/stable_token': ({ body }) => issueToken(JSON.parse(body)),
    '/cgi-bin/token': ({ query }) => {
      token = fresh('token')
      return issueToken(query)
    },
    '/cgi-bin/ticket/getticket': ({ query }) =>
      needToken(query, () => {
        const ticket = fresh('ticket')
        if (query['type'] === 'jsapi') platform.jsapiTicket = ticket
        return { errcode: 0, errmsg: 'ok', ticket, expires_in: 7200 }
      }),
    '/sns/oauth2/access_token': ({ query }) => {
      const code = query['code'] ?? ''
      if (usedCodes.has(code)) return failure(40163, 'code been used')
      const grant = grants.get(code)
      if (!grant) return failure(40029, 'invalid code')
      usedCodes.add(code)
      return issueUserToken(grant)
    },
    '/sns/oauth2/component/access_token': ({ query }) => {
      const grant = grants.get(query['code'] ?? '')
      return grant && query['component_access_token'] === 'component-token'
        ? issueUserToken(grant)
        : failure(61003, 'not authorized')
    },
    '/sns/oauth2/refresh_token': ({ query }) => {
      const grant = userTokens.get(query['refresh_token'] ?? '')
      return grant ? issueUserToken(grant) : failure(40030, 'invalid refresh_token')
    },
    '/sns/auth': ({ query }) =>
      userTokens.get(query['access_token'] ?? '')?.openid === query['openid']
        ? { errcode: 0, errmsg: 'ok' }
        : failure(40003, 'invalid openid'),
    '/sns/userinfo': ({ query }) => {
      const grant = userTokens.get(query['access_token'] ?? '')
      if (grant?.scope !== 'snsapi_userinfo') return failure(48001, 'api unauthorized')
      return {
        openid: grant.openid,
        ...(grant.unionid ? { unionid: grant.unionid } : {}),
        nickname: grant.nickname,
        sex: 0,
        headimgurl: 'https://thirdwx.qlogo.cn/a/132',
        privilege: [],
      }
    },
    '/shakearound/user/getshakeinfo': ({ query, body }) =>
      needToken(query, () =>
        JSON.parse(body).ticket === 'shaken'
          ? {
              errcode: 0,
              errmsg: 'success.',
              data: {
                page_id: 14211,
                beacon_info: {
                  distance: 55.00620700469034,
                  major: 10001,
                  minor: 19007,
                  uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
                },
                openid: 'oVDmXjp7y8aG2AlBuRpMZTb1-cmA',
              },
            }
          : failure(9001003, 'invalid ticket'),
      ),
  }

  function issueToken({ appid, secret }: Record<string, unknown>): object {
    if (appid !== appId) return failure(40013, 'invalid appid')
    if (secret !== appSecret) return failure(40125, 'invalid appsecret')
    return { access_token: token, expires_in: 7200 }
  }

  function issueUserToken(grant: Grant): object {
    const accessToken = fresh('user-token')
    const refreshToken = fresh('refresh')
    userTokens.set(accessToken, grant).set(refreshToken, grant)
    return {
      access_token: accessToken,
      expires_in: 7200,
      refresh_token: refreshToken,
      openid: grant.openid,
      scope: grant.scope,
      ...(grant.snapshot ? { is_snapshotuser: 1 } : {}),
    }
  }

  const platform = {
    latency: 0,
    jsapiTicket: '',
    calls,
    count: (path: string) => calls.filter((call) => call.path === path).length,
    once: (path: string, answer: Answer) => void next.set(path, [...(next.get(path) ?? []), answer]),
    always: (path: string, answer: Answer) => void fixed.set(path, answer),
    token: () => token,
    killToken: () => void (token = fresh('token')),
    issueCode(grant: Grant) {
      const code = fresh('code')
      grants.set(code, grant)
      return code
    },
  }

  const server = createServer((request, response) => {
    void receive(request).then(async (call) => {
      calls.push(call)
      if (platform.latency > 0) await new Promise((resolve) => setTimeout(resolve, platform.latency))
      const answer =
        next.get(call.path)?.shift() ??
        fixed.get(call.path) ??
        answers[call.path]?.(call) ??
        failure(404, 'no such api')
      send(response, typeof answer === 'function' ? answer(call) : answer)
    })
  })
  const origin = await listen(server)
  return Object.assign(platform, { origin, close: () => close(server) })
}

/** An error as the platform writes it, request id included. */
export function failure(errcode: number, errmsg: string): object {
  return { errcode, errmsg: `${errmsg} rid: 5f0b1a2c-0d1e2f30-4a5b6c7d` }
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

function fresh(name: string): string {
  return `${name}-${randomBytes(8).toString('hex')}`
}

async function receive(request: IncomingMessage): Promise<ReceivedCall> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://platform.invalid')
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return { path: pathname, query: Object.fromEntries(searchParams), body }
}

function send(response: ServerResponse, answer: object | string): void {
  if (typeof answer === 'object' && 'hangUp' in answer) return void response.destroy()
  if (typeof answer === 'object' && 'status' in answer && 'text' in answer) {
    return void response.writeHead(Number(answer.status)).end(String(answer.text))
  }
  response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8' })
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}
