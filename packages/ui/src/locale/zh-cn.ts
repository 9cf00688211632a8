import type { Locale } from './types.ts'
import * as texts from './zh-cn-texts.ts'

export const zhCN: Locale = { ...texts }
