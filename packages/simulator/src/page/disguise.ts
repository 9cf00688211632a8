import { userAgents, type Personality } from '@weh5/protocol/user-agents'

/** `navigator.platform` per client. The official script takes "mac" or "win" in it for a computer (`facts/jssdk.md` C.2). */
const platforms: Readonly<Record<Personality, string>> = {
  ios: 'iPhone',
  android: 'Linux armv8l',
  windows: 'Win32',
  mac: 'MacIntel',
  devtools: 'iPhone',
  'mini-program': 'iPhone',
}

/** Gives a window the navigator of a WeChat client; scripts that run later see nothing else. Returns how to take it off. */
export function disguise(window: Window, personality: Personality): () => void {
  const seen = { userAgent: userAgents[personality], platform: platforms[personality] }
  for (const [name, value] of Object.entries(seen)) {
    Object.defineProperty(window.navigator, name, { get: () => value, configurable: true })
  }
  return () => {
    for (const name of Object.keys(seen)) Reflect.deleteProperty(window.navigator, name)
  }
}
