/** The files that the browser loads were never built. */
export class NotBuiltError extends Error {
  override readonly name: string = 'NotBuiltError'
  readonly code = 'NOT_BUILT'

  constructor() {
    super("The simulator's browser files are missing. Run `npm run build` first. 请先运行 npm run build。")
  }
}
