const hex = '0123456789abcdef'
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

export type Alphabet = 'digits' | 'hex' | 'base62' | 'base64url'

const alphabets: Readonly<Record<Alphabet, string>> = { digits: '0123456789', hex, base62, base64url: `${base62}-_` }

/** State of the generator: an unsigned 32-bit number. */
export interface RandomState {
  random: number
}

/** A number in [0, 1) from the world's seed (mulberry32): equal worlds draw equal numbers. Not for secrets that matter. */
export function drawNumber(state: RandomState): number {
  state.random = (state.random + 0x6d2b79f5) >>> 0
  let bits = state.random
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
  return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
}

/** A text of the given length over an alphabet. */
export function drawText(state: RandomState, alphabet: Alphabet, length: number): string {
  const letters = alphabets[alphabet]
  return Array.from({ length }, () => letters.charAt(Math.floor(drawNumber(state) * letters.length))).join('')
}
