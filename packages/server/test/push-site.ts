import {
  createOfficialAccount,
  createRouter,
  type Hooks,
  type PushOptions,
  type Router,
  type Store,
} from '@weh5/server'
import { wechatRouter } from '@weh5/server/express'
import express, { type RequestHandler } from 'express'
import { createServer } from 'node:http'
import { appId, appSecret, close, listen } from './platform.ts'
import type { SentPush } from './push-sender.ts'

/** A site that WeChat pushes to. */
export interface PushSite {
  readonly get: (query: string) => Promise<Response>
  readonly post: (push: SentPush, headers?: Record<string, string>) => Promise<Response>
  readonly close: () => Promise<void>
}

export interface PushSiteOptions {
  readonly push: PushOptions
  readonly store?: Store
  readonly hooks?: Hooks
  readonly clock?: { now(): number }
  readonly api?: string
}

export type OpenPushSite = (options: PushSiteOptions) => Promise<PushSite>

const jsConfig = { allow: ['https://m.example.com'] }

function accountOf({ store, hooks, clock, api = 'http://127.0.0.1:1' }: PushSiteOptions) {
  return createOfficialAccount({
    appId,
    appSecret,
    endpoints: { api },
    ...(store ? { store } : {}),
    ...(hooks ? { hooks } : {}),
    ...(clock ? { clock } : {}),
  })
}

/** Express on a real socket, with whatever stands in front of the router. */
export function expressSite(...before: RequestHandler[]): OpenPushSite {
  return async (options) => {
    const app = express()
    for (const handler of before) app.use(handler)
    app.use('/wechat', wechatRouter(accountOf(options), { jsConfig, push: options.push }))
    const server = createServer(app)
    const site = await listen(server)
    return {
      get: (query) => fetch(`${site}/wechat/push?${query}`),
      post: ({ query, body }, headers = { 'content-type': 'text/xml' }) =>
        fetch(`${site}/wechat/push?${query}`, { method: 'POST', body, headers }),
      close: () => close(server),
    }
  }
}

/** The core, which takes web-standard requests. */
export const fetchSite: OpenPushSite = async (options) => {
  const router: Router = createRouter(accountOf(options), { jsConfig, push: options.push })
  const address = 'https://m.example.com/wechat/push'
  return {
    get: (query) => router.fetch(new Request(`${address}?${query}`)),
    post: ({ query, body }, headers = { 'content-type': 'text/xml' }) =>
      router.fetch(new Request(`${address}?${query}`, { method: 'POST', body, headers })),
    close: async () => {},
  }
}
