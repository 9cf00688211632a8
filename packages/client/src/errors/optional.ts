import { isCancel } from './is-cancel.ts'

/**
 * Turns a user's cancel into `undefined`; every other failure stays one.
 *
 * @example
 * const scanned = await optional(wx.scanQRCode({ needResult: true }))
 * if (scanned) open(scanned.resultStr)
 */
export function optional<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch((error: unknown) => {
    if (isCancel(error)) return undefined
    throw error
  })
}
