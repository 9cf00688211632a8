import { dailyLimits, resetQuotas, usedToday } from '../world/quota.ts'
import { findAccount } from '../world/world.ts'
import { textOf } from './body-fields.ts'
import { accountOfSecret } from './credentials.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'

const weekInMs = 7 * 86_400_000

/** Quotas, request records and addresses (`facts/server.md` 1.4, 1.5). */
export const quotaBehaviour: Behaviour = {
  'openapi.clearQuota'({ world, account, body }) {
    if (textOf(body, 'appid') !== account.appId) throw new PlatformError(40013)
    if (!resetQuotas(world, account)) throw new PlatformError(48006)
    return done
  },
  // For when the quota of the token itself is gone. The docs disagree whether these are body or query fields.
  'openapi.clearQuotaByAppSecret'({ world, query, body }) {
    const field = (name: string): string => textOf(body, name) || (query.get(name) ?? '')
    const account = accountOfSecret(world, field('appid'), field('appsecret'))
    if (!resetQuotas(world, account)) throw new PlatformError(48006)
    return done
  },
  'openapi.getApiQuota'({ world, account, body }) {
    const path = textOf(body, 'cgi_path')
    if (!path.startsWith('/')) throw new PlatformError(76003, 'invalid cgi_path')
    if (path.startsWith('/sns/')) throw new PlatformError(76022)
    const limit = dailyLimits[path]?.[account.kind]
    if (limit === undefined) throw new PlatformError(76021)
    const used = usedToday(world, account, path)
    return { errcode: 0, errmsg: 'ok', quota: { daily_limit: limit, used, remain: limit - used } }
  },
  'openapi.getRidInfo'({ world, account, body }) {
    const rid = textOf(body, 'rid')
    if (!/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/.test(rid)) throw new PlatformError(76002)
    const record = world.state.services.requests.find((request) => request.rid === rid)
    if (record === undefined || world.clock.now() - record.at > weekInMs) throw new PlatformError(76001)
    if (record.appId !== account.appId) throw new PlatformError(76003, 'rid not belong to this appid')
    return {
      errcode: 0,
      errmsg: 'ok',
      request: {
        invoke_time: Math.floor(record.at / 1000),
        cost_in_ms: 1,
        request_url: record.path,
        request_body: record.body,
        response_body: record.answer,
        client_ip: record.ip,
      },
    }
  },
  'base.getApiDomainIp': () => ({ ip_list: ['127.0.0.1'] }),
  'base.getCallbackIp': () => ({ ip_list: ['127.0.0.1'] }),
  'base.callbackCheck'({ body }) {
    if (!['dns', 'ping', 'all'].includes(textOf(body, 'action'))) throw new PlatformError(40202)
    const operator = textOf(body, 'check_operator')
    if (!['CHINANET', 'UNICOM', 'CAP', 'DEFAULT'].includes(operator)) throw new PlatformError(40203)
    return {
      dns: [{ ip: '127.0.0.1', real_operator: operator }],
      ping: [{ ip: '127.0.0.1', from_operator: operator, package_loss: '0%', time: '1.000ms' }],
    }
  },
}

/** The account that a request record belongs to, as far as its parameters tell. */
export function appIdIn(world: Parameters<typeof findAccount>[0], query: URLSearchParams): string {
  const token = query.get('access_token')
  const ofToken = world.state.tokens.find(({ value }) => value === token)?.appId
  return ofToken ?? findAccount(world, query.get('appid') ?? '')?.appId ?? ''
}
