import type { Locale } from './types.ts'

export const zhCN: Locale = {
  tag: 'zh-CN',
  confirm: '确定',
  cancel: '取消',
  acknowledge: '知道了',
  close: '关闭',
  loading: '正在加载',
}
