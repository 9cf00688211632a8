import type { Account } from './account.ts'
import type { World } from './world.ts'

/** Calls a day, by account kind (`facts/server.md` 1.6). What is not listed is not counted. */
const limits: Readonly<Record<string, Readonly<Record<Account['kind'], number>>>> = {
  '/cgi-bin/token': { service: 2000, sandbox: 200 },
  '/cgi-bin/stable_token#force': { service: 20, sandbox: 20 },
}

/** What an account has spent of a daily limit. */
export interface Spending {
  day: number
  used: number
}

/** Counts a call. `false` when the day's limit was already reached. */
export function spend(world: World, account: Account, path: string): boolean {
  const limit = limits[path]?.[account.kind]
  if (limit === undefined) return true
  const day = beijingDay(world.clock.now())
  const spending = world.state.spending[`${account.appId} ${path}`] ?? { day, used: 0 }
  if (spending.day !== day) Object.assign(spending, { day, used: 0 })
  if (spending.used >= limit) return false
  spending.used += 1
  world.state.spending[`${account.appId} ${path}`] = spending
  return true
}

/** Limits start anew at midnight in Beijing (`facts/server.md` 1.3, not confirmed by a page). */
function beijingDay(milliseconds: number): number {
  return Math.floor((milliseconds + 8 * 3_600_000) / 86_400_000)
}
