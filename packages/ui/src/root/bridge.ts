/** The part of `window.WeixinJSBridge` that pages read their user's display settings from (peers/ui.md §1.5). */
export interface Bridge {
  readonly invoke: (
    command: string,
    args: Record<string, unknown>,
    reply?: (result: Record<string, unknown>) => void,
  ) => void
  readonly on: (event: string, listener: (payload: Record<string, unknown>) => void) => void
}

/** Calls `ready` with the bridge, at once or when WeChat has put it in place. Never outside WeChat. Returns how to stop waiting. */
export function whenBridge(ready: (bridge: Bridge) => void): () => void {
  const present = bridge()
  if (present !== undefined) {
    ready(present)
    return () => undefined
  }
  const onReady = (): void => {
    const arrived = bridge()
    if (arrived !== undefined) ready(arrived)
  }
  document.addEventListener('WeixinJSBridgeReady', onReady, { once: true })
  return () => document.removeEventListener('WeixinJSBridgeReady', onReady)
}

declare global {
  var WeixinJSBridge: Bridge | undefined
  var __wxWebEnv: { getEnv(): string } | undefined
}

function bridge(): Bridge | undefined {
  return globalThis.WeixinJSBridge
}
