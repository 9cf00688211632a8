import { randomFillSync } from 'node:crypto'

const blockBytes = 16
const stock = Buffer.alloc(256 * blockBytes)
let used = stock.length

/** 16 random bytes, each used once. Drawn in stock, because asking the system takes longer than everything else about them. */
export function randomBlock(): Buffer {
  if (used === stock.length) {
    randomFillSync(stock)
    used = 0
  }
  used += blockBytes
  return stock.subarray(used - blockBytes, used)
}
