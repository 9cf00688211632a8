import { chapters, type Endpoint as Row } from '@weh5/protocol/endpoints'
import type { Behaviour, Endpoint } from './endpoint.ts'

/** The endpoints that a behaviour is for, with method, path, token and body as the registry describes them. */
export function endpointsOf(behaviour: Behaviour): Endpoint[] {
  return Object.entries(chapters).flatMap(([chapter, rows]) =>
    Object.entries(rows).flatMap(([name, row]) => {
      const handle = (behaviour as Readonly<Record<string, Endpoint['handle'] | undefined>>)[`${chapter}.${name}`]
      return handle === undefined ? [] : [endpointOf(row, handle)]
    }),
  )
}

function endpointOf(row: Row, handle: Endpoint['handle']): Endpoint {
  const needsToken = row.auth === undefined || row.auth === 'mini_program_token'
  return {
    method: row.method,
    path: row.path,
    auth: needsToken ? 'access_token' : 'none',
    reads: row.form === undefined ? 'json' : 'multipart',
    isRetired: row.status === 'retired',
    handle,
  } as Endpoint
}

/** What the registry calls an address, for who meets one without behaviour. */
export function titleOf(method: string, path: string): { readonly id: string; readonly title: string } | undefined {
  for (const [chapter, rows] of Object.entries(chapters)) {
    for (const [name, row] of Object.entries(rows)) {
      if (row.method === method && row.path === path) return { id: `${chapter}.${name}`, title: row.title }
    }
  }
  return undefined
}
