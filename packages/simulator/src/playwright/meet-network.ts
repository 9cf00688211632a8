import type { Fate, Network } from '../network/network.ts'
import { statusOfFault } from '../proxy/trouble.ts'
import type { DrivenRoute } from './driver.ts'

/** Lets a request meet the faults of the network first. */
export async function meetNetwork(route: DrivenRoute, network: Network): Promise<void> {
  const request = route.request()
  const fate = await network.meet(request.method(), request.url())
  // The page may be gone by now.
  await end(route, fate).catch(() => undefined)
}

async function end(route: DrivenRoute, fate: Fate): Promise<void> {
  if (fate === 'late') return route.fallback()
  if (fate === 'broken') return route.abort('connectionfailed')
  const request = route.request()
  const { origin = '*' } = await request.allHeaders()
  await route.fulfill({
    status: fate,
    // A page may see the status of another origin only where that origin lets it.
    headers: { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' },
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(statusOfFault(fate, request.url())),
  })
}
