/** What the playground tells its phone. */
export interface ToPhone {
  readonly kind: 'code'
  readonly code: string
}

/** What the phone tells the playground: it listens, the code is on the screen, or why it is not. */
export type FromPhone =
  | { readonly kind: 'listening' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'failed'; readonly message: string }
