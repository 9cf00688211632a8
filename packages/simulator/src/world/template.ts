/** A message template that an account has added. */
export interface Template {
  readonly appId: string
  readonly templateId: string
  readonly shortId: string
}
