import { causes, type Attempt, type CauseCode, type Text } from './causes.ts'
import { signatureOf, stringToSign, type Signed } from './signature.ts'

/** Why a config failed, for people. */
export interface Diagnosis {
  readonly code: CauseCode | 'unknown-app-id' | 'domain-not-bound' | 'missing-parameters' | 'unexplained'
  /** One sentence. */
  readonly what: Text
  readonly fix: Text
  /** The two strings to sign, ticket shortened, when the doctor found what was signed. */
  readonly diff?: Diff
}

export interface Diff {
  readonly expected: string
  readonly signed: string
  /** Where they part, counted in characters from 0. */
  readonly at: number
}

const upperCase: Diagnosis = {
  code: 'upper-case-signature',
  what: { en: 'The signature is right but not in lower case.', zh: '签名正确，但不是小写。' },
  fix: { en: 'Give wx.config the SHA-1 as lower-case hex.', zh: '请把 SHA-1 以小写十六进制传给 wx.config。' },
}

/**
 * Finds out what a wrong signature was made of, by signing everything that is usually signed by mistake until one matches.
 * `undefined` when the signature is right.
 */
export function diagnose(attempt: Attempt): Diagnosis | undefined {
  const { expected } = attempt
  if (attempt.signature === signatureOf(expected)) return undefined
  const signature = attempt.signature.toLowerCase()
  if (signature === signatureOf(expected)) return upperCase
  for (const { code, what, fix, suspects } of causes) {
    for (const suspect of suspects(attempt)) {
      const signed = { ...expected, ...suspect }
      if (signatureOf(signed) === signature) return { code, what, fix, diff: compare(expected, signed) }
    }
  }
  return {
    code: 'unexplained',
    what: {
      en: 'No usual mistake leads to this signature.',
      zh: '常见的错误都得不到这个签名。',
    },
    fix: {
      en: `Compare your string with the one this client signs: ${readable(expected)}`,
      zh: `请把你的签名串与客户端的签名串对比：${readable(expected)}`,
    },
  }
}

function compare(expected: Signed, signed: Signed): Diff {
  const [one, other] = [readable(expected), readable(signed)]
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return { expected: one, signed: other, at }
}

/** The string to sign with the ticket shortened: a diagnosis travels to the page and into logs. */
function readable(signed: Signed): string {
  return stringToSign({ ...signed, ticket: `${signed.ticket.slice(0, 8)}…${signed.ticket.slice(-4)}` })
}
