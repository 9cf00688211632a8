import type { Locale } from './types.ts'

export const zhTW: Locale = {
  tag: 'zh-TW',
  confirm: '確定',
  cancel: '取消',
  acknowledge: '知道了',
  close: '關閉',
  loading: '載入中',
}
