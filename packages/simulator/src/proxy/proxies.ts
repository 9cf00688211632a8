import type { Simulator } from '../simulator.ts'
import { listenProxy, type Proxy, type ProxyOptions } from './listen.ts'

/** The reverse proxies of a simulator. */
export interface Proxies {
  /**
   * Puts an H5 app into the simulated WeChat.
   *
   * @example
   * const { url, panel } = await sim.proxy.listen({ target: 'http://localhost:5173' })
   *
   * @throws {PortTakenError} when the port is in use.
   * @throws {TypeError} when `target` is no http(s) address.
   */
  listen(options: ProxyOptions): Promise<Proxy>
  close(): Promise<void>
}

export function createProxies(simulator: Simulator): Proxies {
  const open = new Set<Proxy>()
  return {
    async listen(options) {
      const proxy = await listenProxy(simulator, options)
      open.add(proxy)
      return proxy
    },
    async close() {
      await Promise.all([...open].map((proxy) => proxy.close()))
      open.clear()
    },
  }
}
