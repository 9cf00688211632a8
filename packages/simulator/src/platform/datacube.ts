import { dayOf } from '../world/quota.ts'
import { textOf } from './body-fields.ts'
import type { Answer, AuthorisedRequest, Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { followersOf } from './people.ts'

const dayInMs = 86_400_000

/** Days that a question may span (`facts/endpoints.json`, datacube). */
const week = 7

/** Statistics: how many followers there are is known here, of the rest there is nothing to count. */
export const datacubeBehaviour: Behaviour = {
  'datacube.userSummary': (request) => list(request, week, () => undefined),
  'datacube.userCumulate': (request) =>
    list(request, week, (day) => ({
      ref_date: day,
      cumulate_user: followersOf(request.world, request.account).length,
    })),
  'datacube.upstreamMsg': (request) => list(request, week, () => undefined),
  'datacube.interfaceSummary': (request) => list(request, 30, () => undefined),
  'datacube.interfaceSummaryHour': (request) => list(request, 1, () => undefined),
}

/** A row a day, yesterday at the latest. @throws {PlatformError} 61500, 61501 */
function list({ world, body }: AuthorisedRequest, span: number, row: (day: string) => object | undefined): Answer {
  const [first, last] = ['begin_date', 'end_date'].map((field) => startOf(textOf(body, field)))
  if (first === undefined || last === undefined) throw new PlatformError(61500)
  const today = dayOf(world.clock.now()) * dayInMs
  if (first > last || last >= today || last - first >= span * dayInMs) throw new PlatformError(61501)
  const days = Array.from({ length: (last - first) / dayInMs + 1 }, (_, index) =>
    new Date(first + index * dayInMs).toISOString().slice(0, 10),
  )
  return { list: days.flatMap((day) => row(day) ?? []) }
}

function startOf(day: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
  return Number.isNaN(at) ? undefined : at
}
