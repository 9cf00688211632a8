import { isIP } from 'node:net'

export interface Refusal {
  readonly code: 'HOST_NOT_ALLOWED' | 'ORIGIN_NOT_ALLOWED'
  readonly message: string
  readonly hint: string
}

/**
 * Refuses a request whose `Host` is a name that could have been re-bound to this machine (DNS rebinding). An IP address cannot be, and
 * `localhost` is this machine by definition.
 */
export function refuseHost(host: string | undefined): Refusal | undefined {
  const name = hostname(host)
  if (name !== undefined && (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost'))) return undefined
  return {
    code: 'HOST_NOT_ALLOWED',
    message: `The simulator does not answer for the host ${JSON.stringify(host ?? '')}.`,
    hint: 'Open it by IP address or as localhost. 请用 IP 地址或 localhost 打开。',
  }
}

/** Refuses what another site's page sends to the simulator's own addresses. */
export function refuseOrigin(origin: string | undefined, host: string | undefined): Refusal | undefined {
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host) return undefined
  return {
    code: 'ORIGIN_NOT_ALLOWED',
    message: 'The simulator takes orders from its own pages only.',
    hint: 'Open the panel or the app at the address that the simulator printed. 请从模拟器输出的地址打开页面。',
  }
}

function hostname(host: string | undefined): string | undefined {
  const url = `http://${host ?? ''}/`
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : undefined
}
