import type { Locale } from '../locale/types.ts'
import * as zh from '../locale/zh-cn-texts.ts'

/** What the columns of a date say. */
export type DateTexts = Pick<Locale, 'tag' | 'year' | 'month' | 'day' | 'hour' | 'minute'>

export const dateTexts: DateTexts = {
  tag: zh.tag,
  year: zh.year,
  month: zh.month,
  day: zh.day,
  hour: zh.hour,
  minute: zh.minute,
}
