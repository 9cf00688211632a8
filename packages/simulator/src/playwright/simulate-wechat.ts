import { userAgents } from '@weh5/protocol/user-agents'
import type { PageHost } from '../bridge/host.ts'
import type { ToHost, ToPage } from '../bridge/protocol.ts'
import { bindingNames } from '../page/binding-line.ts'
import { bridgeBundle } from '../proxy/assets.ts'
import { signPage, urlMissing } from '../proxy/js-config.ts'
import { notSimulated, wechatFile } from '../proxy/wechat-files.ts'
import { platformUrl, wechatUrl } from '../proxy/wechat-hosts.ts'
import { sessionCookie } from '../session-cookie.ts'
import type { Simulator } from '../simulator.ts'
import type { Delivery, DrivenContext, DrivenFrame, DrivenRoute } from './driver.ts'
import { meetNetwork } from './meet-network.ts'

const report = /^https?:\/\/open\.weixin\.qq\.com\/sdk\/report\b/

export interface SimulateWechatOptions {
  /**
   * A path at which the simulator signs pages itself, e.g. `/wechat/js-config`, whatever the app's server has there: for a front end
   * alone, or one whose server signs for another WeChat.
   */
  readonly jsConfig?: string
}

/**
 * Turns every page of a browser context into one inside the simulated WeChat. Nothing else is needed: no proxy, no flag in the app.
 * Pages keep their addresses, and so do WeChat's: the simulator answers for them.
 *
 * @example
 * const context = await browser.newContext({ viewport: { width: 375, height: 667 } })
 * await simulateWechat(context, createSimulator({ personality: 'ios' }))
 *
 * @throws {NotBuiltError} when the package's browser files are missing.
 */
export async function simulateWechat(
  context: DrivenContext,
  simulator: Simulator,
  { jsConfig }: SimulateWechatOptions = {},
): Promise<void> {
  const { personality, clockSkew, foreground } = simulator
  const documents = new Map<DrivenFrame, PageHost>()

  function leave(frame: DrivenFrame): void {
    const page = documents.get(frame)
    if (page) simulator.disconnect(page)
    documents.delete(frame)
  }

  function enter(frame: DrivenFrame): PageHost {
    leave(frame)
    const page = simulator.connect((message) => void deliver(frame, message))
    documents.set(frame, page)
    return page
  }

  await context.setExtraHTTPHeaders({ 'user-agent': userAgents[personality] })
  await context.exposeBinding(bindingNames.send, ({ frame }, text: string) => {
    const message = JSON.parse(text) as ToHost
    const page = message.kind === 'hello' ? enter(frame) : documents.get(frame)
    page?.receive(message)
  })
  await context.addInitScript({
    content: `${await bridgeBundle()}\n__weh5__.startDriven(${JSON.stringify({ personality, clockSkew, foreground })})`,
  })
  // Later documents hear the latest before their first script, as if it had just been said.
  simulator.watch(({ kind }) => {
    if (kind !== 'phone') return
    const content =
      heard({ kind: 'clock', skew: simulator.clockSkew }) +
      heard({ kind: 'foreground', foreground: simulator.foreground })
    // The context may be gone.
    void context.addInitScript({ content }).catch(() => undefined)
  })
  context.on('page', (page) => {
    page.on('framedetached', leave)
    page.on('close', () => page.frames().forEach(leave))
  })

  await context.route(platformUrl, (route) => answer(route, simulator))
  await context.route(report, (route) => route.fulfill({ status: 204 }))
  // The driver asks the latest route first: a test's own before these.
  await context.route(wechatUrl, (route) => answerFile(route, simulator))
  if (jsConfig !== undefined) {
    await context.route(
      ({ pathname }) => pathname === jsConfig,
      (route) => sign(route, simulator),
    )
  }
  const { network } = simulator
  await context.route(
    ({ href }) => network.isTroubled(href),
    (route) => meetNetwork(route, network),
  )
}

async function sign(route: DrivenRoute, simulator: Simulator): Promise<void> {
  const page = new URL(route.request().url()).searchParams.get('url') ?? ''
  const body = URL.canParse(page) ? signPage(simulator, page) : urlMissing
  await route.fulfill({
    status: body === urlMissing ? 400 : 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
  })
}

/** Answers for a host of WeChat's that has files. */
async function answerFile(route: DrivenRoute, { network }: Simulator): Promise<void> {
  const request = route.request()
  const url = request.url()
  const file = await wechatFile(url.replace(/^http:/, 'https:'))
  if (file) return route.fulfill({ contentType: file.type, body: bytes(Buffer.from(file.body)) })
  network.refused(request.method(), url)
  const body = JSON.stringify(notSimulated(url))
  await route.fulfill({ status: 404, contentType: 'application/json; charset=utf-8', body })
}

/** A script by which a page hears what the simulator said before. */
function heard(message: ToPage): string {
  return `window.${bindingNames.receive}?.(${JSON.stringify(JSON.stringify(message))});`
}

/** A frame may be gone before its answer comes. */
async function deliver(frame: DrivenFrame, message: ToPage): Promise<void> {
  const call = ({ name, text }: Delivery): void => {
    const receive: unknown = Reflect.get(window, name)
    if (typeof receive === 'function') receive(text)
  }
  await frame.evaluate(call, { name: bindingNames.receive, text: JSON.stringify(message) }).catch(() => undefined)
}

/** Answers for a host of WeChat's. The session's name goes along as the cookie by which the platform tells sessions apart. */
async function answer(route: DrivenRoute, simulator: Simulator): Promise<void> {
  const request = route.request()
  const headers = new Headers(await request.allHeaders())
  headers.append('cookie', `${sessionCookie}=${simulator.id}`)
  // The driver sees a request before the browser says what it is for.
  if (request.isNavigationRequest()) headers.set('sec-fetch-mode', 'navigate')
  const body = request.postDataBuffer()
  const response = await simulator.platform.fetch(request.url(), {
    method: request.method(),
    headers: [...headers].filter(([name]) => !name.startsWith(':')),
    redirect: 'manual',
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  })
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: bytes(Buffer.from(await response.arrayBuffer())),
  })
}

/** Bytes where {@link DrivenRoute} can only say text. */
function bytes(body: Buffer): string {
  return body as unknown as string
}
