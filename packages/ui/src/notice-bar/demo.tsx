import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { NoticeBar } from '../index.ts'

export const demo: Demo = {
  title: { zh: '通告栏', en: 'Notice bar' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <>
      <NoticeBar>今日 3 号馆有抽奖</NoticeBar>
      <NoticeBar>今晚 22:00 至次日 2:00 系统维护，期间扫码签到和购票暂停服务，给您带来不便，敬请谅解。</NoticeBar>
    </>
  )
}
