import type { Account } from './account.ts'
import type { World } from './world.ts'

/** Calls a day, by account kind (`facts/server.md` 1.6). What is not listed is not counted. */
export const dailyLimits: Readonly<Record<string, Readonly<Record<Account['kind'], number>>>> = {
  '/cgi-bin/token': { service: 2000, sandbox: 200 },
  '/cgi-bin/stable_token#force': { service: 20, sandbox: 20 },
  '/cgi-bin/menu/create': { service: 1000, sandbox: 100 },
  '/cgi-bin/menu/get': { service: 10_000, sandbox: 1000 },
  '/cgi-bin/menu/delete': { service: 1000, sandbox: 100 },
  '/cgi-bin/media/upload': { service: 100_000, sandbox: 500 },
  '/cgi-bin/media/get': { service: 200_000, sandbox: 1000 },
  '/cgi-bin/message/custom/send': { service: 500_000, sandbox: 50_000 },
  '/cgi-bin/message/template/send': { service: 100_000, sandbox: 100_000 },
  '/cgi-bin/qrcode/create': { service: 100_000, sandbox: 10_000 },
  '/cgi-bin/user/get': { service: 500, sandbox: 100 },
  '/cgi-bin/user/info': { service: 5_000_000, sandbox: 500_000 },
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

/** What is used of a daily limit today. */
export function usedToday(world: World, account: Account, path: string): number {
  const spending = world.state.spending[`${account.appId} ${path}`]
  return spending?.day === beijingDay(world.clock.now()) ? spending.used : 0
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
