import { Redis } from 'ioredis'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createOfficialAccount } from '../account.ts'
import type { HttpReply, HttpRequest } from '../http/message.ts'
import { fromNode, sendReply } from '../http/node.ts'
import { reject } from '../http/reject.ts'
import { createRouter } from '../http/router.ts'
import { toNodeHandler } from '../http/to-node-handler.ts'
import { fileStore } from '../stores/file-store.ts'
import { redisStore } from '../stores/redis-store.ts'
import type { Store } from '../stores/store.ts'
import { accessToken } from './access-token.ts'
import type { Config } from './config.ts'
import { forwardPush } from './forward-push.ts'
import { createMetrics } from './metrics.ts'

export interface StandAlone {
  /** E.g. `http://0.0.0.0:3000`. */
  readonly url: string
  /** Answers what is under way, then ends. */
  close(): Promise<void>
}

/** How long requests that are under way may take to end. */
const graceMs = 10_000

/** Starts the server of `weh5-server`. */
export async function startStandAlone(config: Config): Promise<StandAlone> {
  const logger = pino({ level: config.logLevel, name: 'weh5-server' })
  const metrics = createMetrics()
  const { store, close: closeStore } = openStore(config.store)
  const { appId, appSecret, tokenMode, endpoints, allow, origin, login, accessTokenKey, push } = config
  const account = createOfficialAccount({ appId, appSecret, tokenMode, endpoints, store, logger, hooks: metrics.hooks })
  const router = createRouter(account, {
    ...(origin === undefined ? {} : { origin }),
    jsConfig: { allow },
    ...(login ? { login: { scope: login.scope, session: { secret: login.secret } } } : {}),
    ...(push ? { push: forwardPush(push) } : {}),
  })
  const toRouter = toNodeHandler(router)
  let closing = false

  /** For the operator and for other services; everything else is the router's. */
  const internal: Readonly<Record<string, (request: HttpRequest) => Promise<HttpReply>>> = {
    '/healthz': async () => plain(200, 'ok'),
    '/readyz': async () => {
      if (closing) return plain(503, 'shutting down')
      return store.get('weh5:ready').then(
        () => plain(200, 'ok'),
        () => plain(503, 'the store is down'),
      )
    },
    '/metrics': async () => {
      const { type, body } = await metrics.text()
      return { status: 200, headers: { 'content-type': type }, body }
    },
    ...(accessTokenKey === undefined ? {} : { '/access-token': accessToken(account, accessTokenKey) }),
  }

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const address = message.url ?? ''
    const query = address.indexOf('?')
    const path = query < 0 ? address : address.slice(0, query)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const handle = internal[path]
    if (handle) {
      const request = fromNode(message, { origin: 'http://internal' })
      const failed = (error: unknown) => reject(error, request, name, account.telemetry)
      sendReply(response, await handle(request).catch(failed))
    } else {
      await toRouter(message, response)
    }
    const route = handle || router.routes.includes(name) ? name : 'unknown'
    metrics.answered(route, response.statusCode, (performance.now() - started) / 1000)
  }
  const server = createServer((message, response) => {
    serve(message, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const url = `http://${config.host}:${port}`
  logger.info({ url, store: Object.keys(config.store)[0], routes: router.routes }, 'weh5-server listens')

  return {
    url,
    async close() {
      closing = true
      const ended = new Promise((resolve) => server.close(resolve))
      // A connection that is busy now is idle, but kept alive, once it has its answer.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const late = setTimeout(() => server.closeAllConnections(), graceMs)
      await ended
      clearInterval(idle)
      clearTimeout(late)
      await closeStore()
      logger.info({}, 'weh5-server has ended')
    },
  }
}

interface OpenStore {
  readonly store: Store
  readonly close: () => Promise<unknown>
}

function openStore(config: Config['store']): OpenStore {
  if ('dir' in config) return { store: fileStore(config), close: async () => {} }
  const client = new Redis(config.redis, { maxRetriesPerRequest: 1 })
  // The account reports an outage once; the client would at every attempt.
  client.on('error', () => {})
  return { store: redisStore(client), close: async () => client.disconnect() }
}

function plain(status: number, body: string): HttpReply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, body }
}
