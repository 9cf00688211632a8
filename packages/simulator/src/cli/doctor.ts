import { diagnose, type Diagnosis } from '../doctor/diagnose.ts'
import { explain } from '../doctor/explain.ts'
import { withoutFragment } from '../doctor/signature.ts'
import { urlRules } from '../doctor/verify.ts'
import { createWorld } from '../world/world.ts'
import type { DoctorArguments } from './arguments.ts'

/** What is wrong with a signature, `undefined` when nothing is. */
export function examine(given: DoctorArguments): Diagnosis | undefined {
  const { url, landingUrl, signature, ticket, nonceStr, timestamp, personality } = given
  const rule = urlRules[personality]
  const world = createWorld()
  const [account] = world.state.accounts
  if (account === undefined) throw new Error('a world has at least one account')
  const expected = { ticket, nonceStr, timestamp, url: withoutFragment(rule === 'landing' ? landingUrl : url) }
  return diagnose({ world, account, signature, expected, rule, currentUrl: url, landingUrl })
}

/** The diagnosis as a terminal shows it. */
export function report(diagnosis: Diagnosis | undefined): string {
  if (diagnosis === undefined) return 'The signature is right. 签名正确。'
  return explain(diagnosis)
}
