import { openAddress, type Address } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'

/** An address with its district under that name; officially it is `countryName`. */
export interface ChosenAddress extends Omit<Address, 'countryName'> {
  readonly districtName: string
}

/** Lets the user choose a delivery address. */
export type ChooseAddress = (call?: CallOptions) => Promise<ChosenAddress>

/**
 * `openAddress`, with the district named as what it is. Rejects with code `cancel` when the user leaves.
 *
 * @example
 * const address = await optional(wx.chooseAddress())
 */
export const chooseAddress: Feature<ChooseAddress> = {
  needs: [openAddress],
  attach:
    ({ call }) =>
    async (bounds) => {
      const { countryName: districtName, ...rest } = await call(openAddress, undefined, bounds)
      return { ...rest, districtName }
    },
}
