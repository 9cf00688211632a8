import { WechatApiError, type OfficialAccount } from '@weh5/server'
import { readSession, wechatRouter } from '@weh5/server/express'
import express, { type Express, type Request } from 'express'
import { createCheckIns, exhibitOfCode } from './check-ins.ts'
import { exhibitAt, exhibits } from './exhibits.ts'

export interface DemoAppOptions {
  readonly account: OfficialAccount
  /** The origin that visitors see. */
  readonly origin: string
  readonly sessionSecret: string
  /** The folder with the built H5 app. */
  readonly staticDir: string
}

/** The demo's server: WeChat's routes from `@weh5/server`, a small API of its own, and the built H5 app. */
export function createDemoApp({ account, origin, sessionSecret, staticDir }: DemoAppOptions): Express {
  const app = express()
  const checkIns = createCheckIns()
  app.disable('x-powered-by')

  const session = { secret: sessionSecret }
  app.use(
    '/wechat',
    wechatRouter(account, { origin, jsConfig: { allow: [origin] }, login: { scope: 'snsapi_base', session } }),
  )

  const openidOf = async (request: Request): Promise<string | undefined> =>
    (await readSession(request, session))?.openid

  app.get('/api/exhibits', (_request, response) => {
    response.json(exhibits)
  })

  app.get('/api/check-ins', async (request, response) => {
    const openid = await openidOf(request)
    response.json(openid === undefined ? [] : checkIns.of(openid))
  })

  app.post('/api/check-ins', express.json({ limit: '4kb' }), async (request, response) => {
    const openid = await openidOf(request)
    if (openid === undefined)
      return void response.status(401).json({ code: 'NOT_SIGNED_IN', message: 'Sign in to check in' })
    const exhibit = exhibitOfCode(textIn(request.body, 'code'))
    if (!exhibit)
      return void response.status(404).json({ code: 'UNKNOWN_CODE', message: 'This code is none of the expo’s' })
    checkIns.add(openid, exhibit)
    response.json(exhibit)
  })

  app.post('/api/shakes', express.json({ limit: '4kb' }), async (request, response) => {
    const openid = await openidOf(request)
    try {
      const { beacon, openid: shaker } = await account.shakearound.getShakeInfo({
        ticket: textIn(request.body, 'ticket'),
      })
      response.json({ exhibit: exhibitAt(beacon) ?? null, distance: beacon.distance, mine: shaker === openid })
    } catch (error) {
      if (!(error instanceof WechatApiError)) throw error
      response.status(404).json({ code: 'STALE_TICKET', message: 'This shake is over: a ticket lives 30 minutes' })
    }
  })

  app.use(express.static(staticDir, { index: false, dotfiles: 'allow' }))
  // Every other address is a page of the H5 app, which finds its way itself.
  app.get('/{*page}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: staticDir, dotfiles: 'allow' })
  })
  return app
}

function textIn(body: unknown, field: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === 'string' ? value : ''
}
