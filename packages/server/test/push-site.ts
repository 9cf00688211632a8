import {
  createOfficialAccount,
  createRouter,
  toNodeHandler,
  type Hooks,
  type PushOptions,
  type Router,
  type Store,
} from '@weh5/server'
import { wechatRouter } from '@weh5/server/express'
import express, { type RequestHandler } from 'express'
import { createServer, type RequestListener } from 'node:http'
import { honoApp } from '../examples/hono.ts'
import { koaApp } from '../examples/koa.ts'
import { nextRoute } from '../examples/next.ts'
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
  return served((options) => {
    const app = express()
    for (const handler of before) app.use(handler)
    return app.use('/wechat', wechatRouter(accountOf(options), { jsConfig, push: options.push }))
  })
}

/** The core, which takes web-standard requests. */
export const fetchSite: OpenPushSite = called((options) => routerOf(options).fetch)

/** Every way to serve the address. */
export const pushSites: Readonly<Record<string, OpenPushSite>> = {
  Express: expressSite(),
  'the fetch core': fetchSite,
  'node:http': served((options) => toNodeHandler(routerOf(options))),
  Koa: served((options) => koaApp(routerOf(options)).callback()),
  Hono: called((options) => {
    const app = honoApp(routerOf(options))
    return (request) => app.fetch(request)
  }),
  Next: called((options) => {
    const route = nextRoute(routerOf(options))
    return (request) => route[request.method === 'POST' ? 'POST' : 'GET'](request)
  }),
}

function routerOf(options: PushSiteOptions): Router {
  return createRouter(accountOf(options), { jsConfig, push: options.push })
}

/** Over a real socket. */
function served(listenerOf: (options: PushSiteOptions) => RequestListener): OpenPushSite {
  return async (options) => {
    const server = createServer(listenerOf(options))
    const site = await listen(server)
    return { ...sending((path, init) => fetch(site + path, init)), close: () => close(server) }
  }
}

/** By a call of what takes a web-standard request. */
function called(
  handlerOf: (options: PushSiteOptions) => (request: Request) => Response | Promise<Response>,
): OpenPushSite {
  return async (options) => {
    const handle = handlerOf(options)
    const send = async (path: string, init: RequestInit) => handle(new Request(`https://m.example.com${path}`, init))
    return { ...sending(send), close: async () => {} }
  }
}

function sending(send: (path: string, init: RequestInit) => Promise<Response>): Pick<PushSite, 'get' | 'post'> {
  return {
    get: (query) => send(`/wechat/push?${query}`, {}),
    post: ({ query, body }, headers = { 'content-type': 'text/xml' }) =>
      send(`/wechat/push?${query}`, { method: 'POST', body, headers }),
  }
}
