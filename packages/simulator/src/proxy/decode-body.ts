import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

// Each chunk is handed on as soon as it is there, so a page that is streamed stays streamed.
const flush = { flush: constants.Z_SYNC_FLUSH }

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(flush),
  'x-gzip': () => createGunzip(flush),
  deflate: () => createInflate(flush),
  br: () => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH }),
}

/** The encodings that {@link decodeBody} reads, for `Accept-Encoding`. */
export const readableEncodings = 'gzip, deflate, br'

/** The plain bytes of an answer, or `undefined` when it has an encoding that we never asked for. */
export function decodeBody(response: IncomingMessage): Readable | undefined {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return response
  const decoder = decoders[encoding]?.()
  if (decoder === undefined) return undefined
  response.once('error', (error) => decoder.destroy(error))
  return response.pipe(decoder)
}
