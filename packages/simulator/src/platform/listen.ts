import { createServer, type Server } from 'node:http'
import type { ServerRequest } from 'srvx'
import { refuseHost } from '../proxy/guard.ts'
import { NodeRequest, sendNodeResponse } from 'srvx/node'

export interface ListenOptions {
  /** Default: any free one. */
  readonly port?: number
  /** Default: 127.0.0.1. */
  readonly host?: string
}

export interface Listening {
  readonly origin: string
  close(): Promise<void>
}

/** The port is taken. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
  readonly code = 'PORT_TAKEN'

  constructor(host: string, port: number) {
    super(`port ${port} of ${host} is taken; stop what listens there or choose another port`)
  }
}

/** Serves a fetch handler on a port. @throws {PortTakenError} */
export async function listen(
  handler: (request: Request, ip: string) => Promise<Response>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer((req, res) => {
    // A name that was re-bound to this machine could otherwise read what only this machine may (`proxy/guard.ts`).
    const refused = refuseHost(req.headers.host)
    if (refused) return void sendNodeResponse(res, Response.json(refused, { status: 403 }))
    const request: ServerRequest = new NodeRequest({ req, res })
    handler(request, request.ip ?? '')
      .then((response) => sendNodeResponse(res, response))
      .catch((error: unknown) => sendNodeResponse(res, new Response(String(error), { status: 500 })))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(host, port) : error),
    )
    server.listen(port, host, resolve)
  })
  return { origin: `http://${host}:${portOf(server)}`, close: () => closeServer(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
