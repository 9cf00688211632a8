/** What the platform means by an `errcode`, and what cures it (`facts/server.md` 1.3, `facts/errcodes.json`). */
export interface Errcode {
  readonly code: number
  readonly message: string
  /** `true`: the same call may pass later. `false`: input, permission or configuration. `null`: depends on a person or the clock. */
  readonly retryable: boolean | null
  /** What to do, for a developer. */
  readonly cure?: { readonly en: string; readonly zh: string }
}
