/** How a native call ends. `Result` is the JSAPI's documented result; the personality decides how it is encoded. */
export type Outcome<Result = unknown> =
  | { readonly kind: 'ok'; readonly result: Result }
  /** The user left the screen. */
  | { readonly kind: 'cancel' }
  /** The client refuses: `permission denied`. */
  | { readonly kind: 'deny' }
  | { readonly kind: 'fail'; readonly text: string }
  /** No answer, ever. */
  | { readonly kind: 'silence' }
  /** A reply sent as it is, for what no other outcome can express. */
  | { readonly kind: 'raw'; readonly reply: Readonly<Record<string, unknown>> }

/** The call succeeds. */
export function ok(): Outcome<void>
export function ok<Result>(result: Result): Outcome<Result>
export function ok(result?: unknown): Outcome {
  return { kind: 'ok', result }
}

/** The user leaves the screen. */
export function cancel(): Outcome<never> {
  return { kind: 'cancel' }
}

/** The client refuses with `permission denied`. */
export function deny(): Outcome<never> {
  return { kind: 'deny' }
}

/** The call fails with a text: `fail('bluetooth power off')` reaches the page as `<name>:bluetooth power off`. */
export function fail(text = ''): Outcome<never> {
  return { kind: 'fail', text }
}

/** The client never answers. */
export function silence(): Outcome<never> {
  return { kind: 'silence' }
}

/** The client sends exactly this object. */
export function raw(reply: Readonly<Record<string, unknown>>): Outcome<never> {
  return { kind: 'raw', reply }
}
