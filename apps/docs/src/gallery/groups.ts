import type { Bilingual } from '../site/language.ts'
import { components } from './components.ts'

interface Group {
  readonly title: Bilingual
  readonly folders: readonly string[]
}

/** The order in which WeUI's own site has them. */
const listed: readonly Group[] = [
  {
    title: { zh: '表单', en: 'Forms' },
    folders: [
      'button',
      'form',
      'field',
      'input',
      'textarea',
      'select',
      'check',
      'switch',
      'slider',
      'stepper',
      'rate',
      'agree',
      'verification-code',
      'search-bar',
      'uploader',
      'number-keyboard',
    ],
  },
  {
    title: { zh: '基础组件', en: 'Content' },
    folders: [
      'list',
      'swipe',
      'panel',
      'preview',
      'article',
      'grid',
      'flex',
      'badge',
      'steps',
      'progress',
      'loading',
      'loadmore',
      'skeleton',
      'empty',
      'msg',
      'footer',
      'icon',
    ],
  },
  {
    title: { zh: '操作反馈', en: 'Feedback' },
    folders: [
      'dialog',
      'toast',
      'toptips',
      'information-bar',
      'notice-bar',
      'sheet',
      'action-sheet',
      'picker',
      'date-picker',
      'region-picker',
      'calendar',
      'gallery',
    ],
  },
  {
    title: { zh: '导航与手势', en: 'Navigation and gestures' },
    folders: ['tabbar', 'navbar', 'swiper', 'pull-to-refresh', 'infinite-list'],
  },
]

const known = new Set(listed.flatMap(({ folders }) => folders))
const others = [...components.keys()].filter((folder) => !known.has(folder))

/** All components in groups; what no group names stands at the end. */
export const groups: readonly Group[] =
  others.length === 0 ? listed : [...listed, { title: { zh: '其他', en: 'Others' }, folders: others }]
