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
  /** Names a choice that has no title of its own. */
  readonly choose: string
  readonly clear: string
  readonly search: string
  /** What is wrong with a field. */
  readonly required: string
  readonly invalid: string
  readonly tooShort: (least: string) => string
  readonly tooLong: (most: string) => string
  readonly tooSmall: (min: string) => string
  readonly tooLarge: (max: string) => string
  readonly increase: string
  readonly decrease: string
  readonly stars: (count: number) => string
  readonly getCode: string
  readonly resendIn: (seconds: number) => string
  readonly addPicture: string
  readonly deletePicture: (name: string) => string
  readonly viewPicture: (name: string) => string
  readonly retry: string
  readonly unreadablePicture: string
  readonly noMore: string
  readonly loadFailed: string
  readonly refresh: string
  readonly pullToRefresh: string
  readonly releaseToRefresh: string
  readonly page: (number: number, of: number) => string
  readonly pause: string
  readonly play: string
  /** The columns of a date, for screen readers. */
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly viewPictures: string
  readonly numbers: string
  readonly backspace: string
  readonly previousMonth: string
  readonly nextMonth: string
}
