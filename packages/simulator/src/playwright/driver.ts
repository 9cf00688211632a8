/**
 * The part of Playwright that is used, by shape: any version of `playwright`, `playwright-core` and `@playwright/test` fits, and this
 * package needs the types of none.
 */
export interface DrivenContext {
  setExtraHTTPHeaders(headers: { [name: string]: string }): Promise<void>
  exposeBinding(
    name: string,
    callback: (source: { readonly frame: DrivenFrame }, text: string) => unknown,
  ): Promise<unknown>
  addInitScript(script: { readonly content: string }): Promise<unknown>
  route(url: RegExp | ((url: URL) => boolean), handler: (route: DrivenRoute) => unknown): Promise<unknown>
  on(event: 'page', listener: (page: DrivenPage) => unknown): unknown
}

export interface DrivenPage {
  on(event: 'framedetached', listener: (frame: DrivenFrame) => unknown): unknown
  on(event: 'close', listener: () => unknown): unknown
  frames(): DrivenFrame[]
}

export interface DrivenFrame {
  evaluate(call: (delivery: Delivery) => void, delivery: Delivery): Promise<unknown>
}

/** A text, and the function of the page that takes it. */
export interface Delivery {
  readonly name: string
  readonly text: string
}

export interface DrivenRoute {
  request(): DrivenRequest
  fulfill(response: {
    status?: number
    headers?: { [name: string]: string }
    contentType?: string
    /** Text or bytes. Playwright's own type of bytes is Node's, which this one does without. */
    body?: string
  }): Promise<void>
  abort(errorCode?: string): Promise<void>
  /** Leaves the answer to the routes that were there before. */
  fallback(): Promise<void>
}

export interface DrivenRequest {
  url(): string
  method(): string
  isNavigationRequest(): boolean
  allHeaders(): Promise<{ [name: string]: string }>
  postDataBuffer(): Uint8Array | null
}
