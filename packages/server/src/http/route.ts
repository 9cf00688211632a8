import type { HttpReply, HttpRequest } from './message.ts'

/** One address of the router. */
export interface Route {
  readonly method: 'GET' | 'POST'
  handle(request: HttpRequest): Promise<HttpReply>
}
