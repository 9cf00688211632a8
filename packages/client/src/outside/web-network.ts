import { getNetworkType, type NetworkType } from '@weh5/protocol/jsapi/calls'
import { fallback, type Fallbacks } from './fallback.ts'

/** The Network Information API, where there is one. */
interface Connection {
  readonly type?: string
  readonly effectiveType?: string
}

/** `getNetworkType` by what the browser knows; most know only whether there is a network. */
export const webGetNetworkType: Fallbacks = /* @__PURE__ */ fallback(getNetworkType, async () => ({
  networkType: networkType(),
}))

function networkType(): NetworkType {
  if (!navigator.onLine) return 'none'
  const { type, effectiveType } = (navigator as Navigator & { readonly connection?: Connection }).connection || {}
  if (type === 'wifi') return 'wifi'
  if (type !== 'cellular') return 'unknown'
  const known = (['2g', '3g', '4g'] as const).find((each) => each === effectiveType)
  return known || 'wwan'
}
