/** What a page inside the real WeChat tells the simulator: a call of the native bridge, and its reply. */
export interface Observation {
  readonly kind: 'native-call'
  readonly command: string
  readonly args: unknown
  readonly reply: unknown
  readonly url: string
}

interface NativeBridge {
  invoke(command: string, args?: unknown, callback?: (reply: unknown) => void): void
}

/** Tells what passes over the native bridge of the real WeChat, and changes nothing of it. */
export function observe(window: Window, tell: (observation: Observation) => void): void {
  const bridge: unknown = Reflect.get(window, 'WeixinJSBridge')
  if (!isBridge(bridge)) {
    window.document.addEventListener('WeixinJSBridgeReady', () => observe(window, tell), { once: true })
    return
  }
  const invoke = bridge.invoke.bind(bridge)
  bridge.invoke = (command, args, callback) =>
    invoke(command, args, (reply) => {
      tell({ kind: 'native-call', command, args, reply, url: window.location.href })
      callback?.(reply)
    })
}

function isBridge(value: unknown): value is NativeBridge {
  return typeof value === 'object' && value !== null && 'invoke' in value && typeof value.invoke === 'function'
}
