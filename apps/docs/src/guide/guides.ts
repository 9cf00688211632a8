import type { Bilingual } from '../site/language.ts'

export interface Guide {
  readonly name: string
  readonly title: Bilingual
  /** Markdown. */
  readonly text: string
}

const readmes = import.meta.glob<string>('../../../../packages/*/README.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const titles: Readonly<Record<string, Bilingual>> = {
  client: { zh: '客户端 client', en: 'client' },
  server: { zh: '服务端 server', en: 'server' },
  ui: { zh: '组件库 ui', en: 'ui' },
  simulator: { zh: '模拟器 simulator', en: 'simulator' },
  protocol: { zh: '协议 protocol', en: 'protocol' },
}

/** The README of each package, in the order in which people need them. */
export const guides: readonly Guide[] = Object.entries(titles).flatMap(([name, title]) => {
  const text = readmes[`../../../../packages/${name}/README.md`]
  return text === undefined ? [] : [{ name, title, text }]
})
