/** Every text that a component says by itself. */
export interface Locale {
  /** BCP 47, for `Intl`. */
  readonly tag: string
  readonly confirm: string
  readonly cancel: string
  /** The only button of an alert. */
  readonly acknowledge: string
  readonly close: string
  readonly loading: string
}
