import { userAgents } from '@weh5/protocol/user-agents'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Plugin, ViteDevServer } from 'vite'
import type { Own } from '../proxy/own.ts'
import { isRealWechat } from '../proxy/real-wechat.ts'
import { simulateMarkup } from '../proxy/simulate-markup.ts'
import { meetNetwork } from '../proxy/trouble.ts'
import { simulateCss } from '../proxy/wechat-hosts.ts'
import type { Simulator, SimulatorOptions } from '../simulator.ts'

export interface WechatSimulatorOptions extends SimulatorOptions {
  /** The port of the platform's HTTP API, for your server's configuration. Default 8721. */
  readonly platformPort?: number
  /**
   * A path at which the simulator signs pages itself, e.g. `/wechat/js-config`, while the app has no server that does: a front end is
   * enough to try every JSAPI.
   */
  readonly jsConfig?: string
  /** Takes the simulator when it runs, e.g. to hand its account to a server in the same process. */
  readonly onStart?: (simulator: Simulator, platform: string) => void
}

/** A Vite plugin, by the part that Vite's own type asks for: this package needs no types of Vite's. */
export interface WechatPlugin {
  readonly name: string
  readonly apply: 'serve'
}

const defaultPlatformPort = 8721

/**
 * Puts a simulated WeChat into the dev server: the app at its own address is inside WeChat, the panel is at `/__weh5__/`. It serves
 * only: a build contains nothing of it.
 *
 * @example
 * // vite.config.ts
 * export default defineConfig({ plugins: [preact(), wechatSimulator({ jsConfig: '/wechat/js-config' })] })
 */
export function wechatSimulator({
  platformPort = defaultPlatformPort,
  jsConfig,
  onStart,
  ...options
}: WechatSimulatorOptions = {}): WechatPlugin {
  const plugin = {
    name: 'weh5-simulator',
    apply: 'serve',
    async configureServer(server) {
      // The configuration is also loaded to build for production, where the simulator refuses to load.
      const { createSimulator } = await import('../simulator.ts')
      const { createOwn } = await import('../proxy/own.ts')
      const { PortTakenError } = await import('../platform/listen.ts')

      const simulator = createSimulator(options)
      const platform = await simulator.platform.listen({ port: platformPort }).catch((error: unknown) => {
        if (error instanceof PortTakenError) return simulator.platform.listen()
        throw error
      })
      const own = { platform: platform.origin, panel: true, ...(jsConfig === undefined ? {} : { jsConfig }) }
      mount(server, simulator, createOwn(simulator, own))
      announce(server, simulator, platform.origin)
      onStart?.(simulator, platform.origin)
    },
    transform: {
      // Before Vite makes JavaScript of it.
      order: 'pre',
      handler: (code, id) => (/\.css(?:$|\?)/.test(id) ? simulateCss(code) : undefined),
    },
    transformIndexHtml: {
      // The last word, so that the bridge comes before everything that others put first.
      order: 'post',
      handler: (html) => ({
        html: simulateMarkup(html),
        tags: [{ tag: 'script', attrs: { src: '/__weh5__/bridge.js' }, injectTo: 'head-prepend' }],
      }),
    },
  } satisfies Plugin
  return plugin
}

function mount(server: ViteDevServer, simulator: Simulator, own: Own): void {
  server.middlewares.use((request, response, next) => {
    const answer = (): void => (own.owns(request) ? own.request(request, response) : next())
    if (isRealWechat(request)) return answer()
    // The app's own server, behind Vite's proxy, should meet WeChat as well.
    setUserAgent(request, own)
    meetNetwork(own.simulatorOf(request).network, request, response, answer)
  })
  server.httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (own.owns(request)) own.upgrade(request, socket, head)
  })
  server.httpServer?.once('close', () => {
    own.close()
    void simulator.close()
  })
}

function setUserAgent(request: IncomingMessage, own: Own): void {
  request.headers['user-agent'] = userAgents[own.simulatorOf(request).personality]
}

function announce({ config, httpServer, resolvedUrls }: ViteDevServer, { account }: Simulator, platform: string): void {
  httpServer?.once('listening', () =>
    // Vite knows its addresses only after this.
    setTimeout(() => {
      const origin = resolvedUrls?.local[0] ?? ''
      config.logger.info(`  ➜  WeChat:   ${origin.replace(/\/$/, '')}/__weh5__/`)
      config.logger.info(`  ➜  Platform: ${platform}   AppID ${account.appId}   secret ${account.appSecret}`)
    }),
  )
}
