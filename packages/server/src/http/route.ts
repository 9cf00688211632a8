import type { HttpReply, HttpRequest } from './message.ts'

/** Answers a request, whose address comes along parsed, or throws. */
export type Handle = (request: HttpRequest, url: URL) => Promise<HttpReply>

/** One address of the router: what it does for each method that it takes. HEAD is answered as GET. */
export interface Route {
  readonly GET?: Handle
  readonly POST?: Handle
}
