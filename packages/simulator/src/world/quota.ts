import { chapters } from '@weh5/protocol/endpoints'
import type { Account } from './account.ts'
import type { World } from './world.ts'

type Limit = Readonly<Record<Account['kind'], number>>

/** Calls a day, by path and account kind. What the registry gives no number for is not counted. */
export const dailyLimits: Readonly<Record<string, Limit>> = {
  ...Object.fromEntries(
    Object.values(chapters).flatMap((rows) =>
      Object.values(rows).flatMap(({ path, perDay, perDayInSandbox = perDay }): [string, Limit][] =>
        perDay === undefined || perDayInSandbox === undefined
          ? []
          : [[path, { service: perDay, sandbox: perDayInSandbox }]],
      ),
    ),
  ),
  // Forcing has a limit of its own (`facts/server.md` 1.2); calls that do not force are free.
  '/cgi-bin/stable_token#force': { service: 20, sandbox: 20 },
}

/** Ten resets a month (`facts/server.md` 1.4). */
const resetsPerMonth = 10

/** What an account has spent of a daily limit. */
export interface Spending {
  day: number
  used: number
}

/** Counts a call. `false` when the day's limit was already reached. */
export function spend(world: World, account: Account, path: string): boolean {
  const limit = dailyLimits[path]?.[account.kind]
  if (limit === undefined) return true
  const day = dayOf(world.clock.now())
  const spending = world.state.spending[`${account.appId} ${path}`] ?? { day, used: 0 }
  if (spending.day !== day) Object.assign(spending, { day, used: 0 })
  if (spending.used >= limit) return false
  spending.used += 1
  world.state.spending[`${account.appId} ${path}`] = spending
  return true
}

/** Days since 1970 in Beijing, at whose midnight limits start anew (`facts/server.md` 1.3, not confirmed by a page). */
export function dayOf(milliseconds: number): number {
  return Math.floor((milliseconds + 8 * 3_600_000) / 86_400_000)
}

/** What is used of a daily limit today. */
export function usedToday(world: World, account: Account, path: string): number {
  const spending = world.state.spending[`${account.appId} ${path}`]
  return spending?.day === dayOf(world.clock.now()) ? spending.used : 0
}

/** Sets all counters of an account to nought. `false` when the month's resets are spent. */
export function resetQuotas(world: World, account: Account): boolean {
  const month = new Date(world.clock.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const resets = (world.state.quotaResets[account.appId] ??= { month, used: 0 })
  if (resets.month !== month) Object.assign(resets, { month, used: 0 })
  if (resets.used >= resetsPerMonth) return false
  resets.used += 1
  for (const path of Object.keys(dailyLimits)) delete world.state.spending[`${account.appId} ${path}`]
  return true
}
