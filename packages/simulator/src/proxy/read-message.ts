import type { RawData } from 'ws'

/** A message off the wire, `undefined` when it is none: both ends are ours, so its `kind` tells its shape. */
export function readMessage<Shape extends { readonly kind: string }>(data: RawData): Shape | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '')
    if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
    return value as Shape
  } catch {
    return undefined
  }
}
