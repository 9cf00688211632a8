import { createMerchant, createOfficialAccount, type MerchantV3 } from '@weh5/server'
import { createSimulator, type Simulator } from '@weh5/simulator'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDemoApp } from './app.ts'
import { exhibits } from './exhibits.ts'

export interface SimulatedDemo {
  readonly sim: Simulator
  /** The H5 app behind the simulator, e.g. `http://127.0.0.1:8720`. */
  readonly url: string
  /** The phone frame around it. */
  readonly panel: string
  /** The demo's own server, as a browser outside WeChat meets it. */
  readonly outside: string
  close(): Promise<void>
}

export interface SimulateDemoOptions {
  /** The port of the address that a person opens; 0 for any. */
  readonly port: number
  /** The folder with the built H5 app. */
  readonly staticDir: string
  readonly personality?: 'ios' | 'android'
}

/** Starts the demo inside a simulated WeChat. @throws when the port is taken. */
export async function simulateDemo({
  port,
  staticDir,
  personality = 'ios',
}: SimulateDemoOptions): Promise<SimulatedDemo> {
  // The merchant's own key: WeChat Pay knows one half, the demo's server the other.
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const sim = createSimulator({ personality, account: { merchant: { ...demoMerchant, publicKey } } })
  const platform = await sim.platform.listen()
  const server = await listen(createServer())
  const target = originOf(server)
  const proxy = await sim.proxy.listen({ target, port }).catch(async (error: unknown) => {
    await Promise.all([close(server), sim.close()])
    throw error
  })

  const account = createOfficialAccount({
    appId: sim.account.appId,
    appSecret: sim.account.appSecret,
    endpoints: { api: platform.origin, open: platform.origin },
    clock: sim.world.clock,
  })
  const origin = new URL(proxy.url).origin
  const { token, encodingAESKey } = sim.account
  const sessionSecret = randomBytes(32).toString('hex')
  const merchant = await merchantOf(sim, privateKey, platform.origin)
  const push = { token, encodingAESKey }
  server.on('request', createDemoApp({ account, origin, sessionSecret, push, merchant, staticDir }))
  if (!(await sim.push.connect(`${target}/wechat/push`)))
    throw new Error('The demo’s server did not pass the handshake')
  placeBeacons(sim, origin)
  placeBadge(sim)

  return {
    sim,
    url: proxy.url,
    panel: proxy.panel,
    outside: target,
    async close() {
      await sim.close()
      await close(server)
    },
  }
}

const demoMerchant = {
  mchId: '1900000109',
  apiKey: randomBytes(16).toString('hex'),
  apiV3Key: randomBytes(16).toString('hex'),
  serialNo: randomBytes(20).toString('hex').toUpperCase(),
}

/** The merchant of the simulated account, as its server holds it. */
async function merchantOf(sim: Simulator, privateKey: string, pay: string): Promise<MerchantV3> {
  const { serial, publicKey } = await sim.platform.payKey()
  const { mchId, apiV3Key, serialNo } = demoMerchant
  return createMerchant({
    version: 'v3',
    appId: sim.account.appId,
    mchId,
    serialNo,
    privateKey,
    apiV3Key,
    platformKeys: { [serial]: publicKey },
    endpoints: { pay },
    clock: sim.world.clock,
  })
}

/** Where the exhibits stand in the hall, and their beacons with them, in metres. */
const stands = [
  { x: 5.2, y: 6 },
  { x: 7, y: 7.6 },
  { x: 11, y: 2.5 },
  { x: 15, y: 8 },
  { x: 17.5, y: 4 },
]

/** The visitor stands by the door, near the first two exhibits. A shake opens the demo's page for it, whichever beacon it hears. */
function placeBeacons({ account, world: { state } }: Simulator, origin: string): void {
  state.phone.position = { x: 4, y: 6 }
  const placed = exhibits.map(({ beacon, name }, index) => ({
    ...beacon,
    label: name,
    position: stands[index] ?? { x: 19, y: 11 },
    txPower: -59,
    pageId: 5001 + index,
  }))
  state.beacons.splice(0, state.beacons.length, ...placed)
  state.services.shakePages.push(
    ...exhibits.map(({ name, summary }, index) => ({
      appId: account.appId,
      pageId: 5001 + index,
      title: name,
      description: summary,
      iconUrl: `${origin}/share.png`,
      pageUrl: `${origin}/shake`,
      comment: '',
    })),
  )
}

/** A Bluetooth badge of the account lies on the desk. */
function placeBadge({ account, world: { state } }: Simulator): void {
  state.services.hardware.push({
    deviceId: 'badge-0207',
    appId: account.appId,
    mac: 'D0B5C2F00207',
    connType: 'blue',
    boundTo: [],
    state: 'disconnected',
  })
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function originOf(server: Server): string {
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}`
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
