import { WechatApiError, type MerchantV3, type OfficialAccount } from '@weh5/server'
import { readSession, wechatRouter } from '@weh5/server/express'
import express, { type Express, type Request } from 'express'
import { createChat } from './chat.ts'
import { createCheckIns, exhibitOfCode } from './check-ins.ts'
import { createPhotoWall } from './photos.ts'
import { exhibitAt, exhibits, venue } from './exhibits.ts'
import { createTicketDesk } from './ticket-desk.ts'
import { evenings, mostTickets } from './tickets.ts'

export interface DemoAppOptions {
  readonly account: OfficialAccount
  /** The origin that visitors see. */
  readonly origin: string
  readonly sessionSecret: string
  /** Token and EncodingAESKey of 服务器配置; without them the account's chat stays silent. */
  readonly push?: { readonly token: string; readonly encodingAESKey: string }
  /** Takes the money; without one no tickets are sold. */
  readonly merchant?: MerchantV3
  /** The folder with the built H5 app. */
  readonly staticDir: string
}

/** The coupon of the expo's café, as the account's console names it. */
const couponId = 'pExpoCompanionCoffee'
const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']
const notSignedIn = { code: 'NOT_SIGNED_IN', message: 'Sign in first: /wechat/login' }

/** The demo's server: WeChat's routes from `@weh5/server`, a small API of its own, and the built H5 app. */
export function createDemoApp({ account, origin, sessionSecret, push, merchant, staticDir }: DemoAppOptions): Express {
  const app = express()
  const checkIns = createCheckIns()
  const photos = createPhotoWall()
  app.disable('x-powered-by')

  const session = { secret: sessionSecret }
  app.use(
    '/wechat',
    wechatRouter(account, {
      origin,
      jsConfig: { allow: [origin] },
      login: { scope: 'snsapi_base', session },
      ...(push ? { push: { ...push, on: createChat({ origin, checkIns }), late: 'customer-service' as const } } : {}),
    }),
  )

  const openidOf = async (request: Request): Promise<string | undefined> =>
    (await readSession(request, session))?.openid

  app.get('/api/expo', (_request, response) => {
    response.json({ venue, exhibits, evenings: merchant ? evenings : [], mostTickets })
  })
  if (merchant) app.use(createTicketDesk({ merchant, origin, openidOf }))

  app.get('/api/check-ins', async (request, response) => {
    const openid = await openidOf(request)
    response.json(openid === undefined ? [] : checkIns.of(openid))
  })

  app.post('/api/check-ins', express.json({ limit: '4kb' }), async (request, response) => {
    const openid = await openidOf(request)
    if (openid === undefined) return void response.status(401).json(notSignedIn)
    const exhibit = exhibitOfCode(textIn(request.body, 'code'))
    if (!exhibit)
      return void response.status(404).json({ code: 'UNKNOWN_CODE', message: 'This code is none of the expo’s' })
    checkIns.add(openid, exhibit)
    response.json(exhibit)
  })

  app.get('/api/photos', (_request, response) => {
    response.json(photos.list())
  })

  app.get('/api/photos/:id', (request, response) => {
    const photo = photos.find(request.params.id)
    if (!photo) return void response.status(404).json({ code: 'NO_PHOTO', message: 'This photo has left the wall' })
    // Whatever a visitor uploads is a picture to the browser, never a page.
    response.set({ 'Content-Type': photo.type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'max-age=86400' })
    response.send(photo.bytes)
  })

  app.post('/api/photos', express.raw({ type: photoTypes, limit: '8mb' }), async (request, response) => {
    if ((await openidOf(request)) === undefined) return void response.status(401).json(notSignedIn)
    const type = request.get('Content-Type') ?? ''
    const body: unknown = request.body
    if (!Buffer.isBuffer(body) || body.length === 0) {
      return void response.status(415).json({ code: 'NOT_A_PHOTO', message: `Send one of ${photoTypes.join(', ')}` })
    }
    response.status(201).json({ id: photos.add(type, body).id })
  })

  app.post('/api/badges', express.json({ limit: '4kb' }), async (request, response) => {
    const openid = await openidOf(request)
    if (openid === undefined) return void response.status(401).json(notSignedIn)
    // The ticket is the visitor's consent, given in WeChat; only with it may a server bind the device.
    const [ticket, deviceId] = [textIn(request.body, 'ticket'), textIn(request.body, 'deviceId')]
    await account.api.device.bind({ ticket, device_id: deviceId, openid })
    response.sendStatus(204)
  })

  app.post('/api/coupons', async (request, response) => {
    if ((await openidOf(request)) === undefined) return void response.status(401).json(notSignedIn)
    response.json({ cardId: couponId, cardExt: await account.card.ext({ cardId: couponId, outerStr: 'home' }) })
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
