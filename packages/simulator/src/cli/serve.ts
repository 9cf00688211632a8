import { PortTakenError, type Listening } from '../platform/listen.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import type { ServeArguments } from './arguments.ts'
import { readConfig } from './read-config.ts'

/** What `--json` prints, and what a person needs to point a server at the simulator. */
export interface Served {
  /** The app inside the simulated WeChat. */
  readonly url: string
  /** Origin of the platform's HTTP API. */
  readonly platform: string
  /** Absent when headless. */
  readonly panel?: string
  readonly appId: string
  readonly appSecret: string
  readonly token: string
  readonly encodingAESKey: string
}

/** Starts what the command line asked for. */
export async function serve(asked: ServeArguments): Promise<{ readonly served: Served; close(): Promise<void> }> {
  const config = asked.config === undefined ? {} : await readConfig(asked.config)
  const sim = createSimulator({ ...config, ...(asked.personality ? { personality: asked.personality } : {}) })
  try {
    const platform = await listenBeside(sim, asked)
    const { target, port, host, headless, jsConfig } = asked
    const signing = jsConfig === undefined ? {} : { jsConfig }
    const proxy = await sim.proxy.listen({
      target,
      port,
      host,
      panel: !headless,
      platform: platform.origin,
      ...signing,
    })
    const { appId, appSecret, token, encodingAESKey } = sim.account
    const panel = headless ? {} : { panel: proxy.panel }
    const served = { url: proxy.url, platform: platform.origin, ...panel, appId, appSecret, token, encodingAESKey }
    return { served, close: () => sim.close() }
  } catch (error) {
    await sim.close()
    throw error
  }
}

/** The port next to the app's, so that a server's configuration survives a restart; any other if that is taken. */
async function listenBeside(sim: Simulator, { port, host }: ServeArguments): Promise<Listening> {
  try {
    return await sim.platform.listen({ port: port === 0 ? 0 : port + 1, host })
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error
    return sim.platform.listen({ port: 0, host })
  }
}
