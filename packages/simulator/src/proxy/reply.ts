import type { ServerResponse } from 'node:http'

/** What every refusal of the simulator looks like on the wire. */
export interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly hint?: string
}

export function sendError(response: ServerResponse, status: number, body: ErrorBody): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  response.end(body)
}
