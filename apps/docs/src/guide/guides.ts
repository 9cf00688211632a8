import type { Bilingual } from '../site/language.ts'

export interface Guide {
  readonly name: string
  readonly title: Bilingual
  /** Markdown. */
  readonly text: string
}

const texts = import.meta.glob<string>('../../../../packages/*/{README,docs/*}.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const pages: Readonly<Record<string, Bilingual & { readonly file: string }>> = {
  client: { file: 'client/README.md', zh: '客户端 client', en: 'client' },
  server: { file: 'server/README.md', zh: '服务端 server', en: 'server' },
  scaling: { file: 'server/docs/scaling.md', zh: '服务端扩容 scaling', en: 'scaling the server' },
  ui: { file: 'ui/README.md', zh: '组件库 ui', en: 'ui' },
  simulator: { file: 'simulator/README.md', zh: '模拟器 simulator', en: 'simulator' },
  protocol: { file: 'protocol/README.md', zh: '协议 protocol', en: 'protocol' },
}

/** What the packages say about themselves, in the order in which people need it. */
export const guides: readonly Guide[] = Object.entries(pages).flatMap(([name, { file, ...title }]) => {
  const text = texts[`../../../../packages/${file}`]
  return text === undefined ? [] : [{ name, title, text: withGuideLinks(text, file) }]
})

/** A link from one of these files to another leads to its page here. */
function withGuideLinks(text: string, file: string): string {
  return text.replace(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/g, (link, path: string) => {
    const { pathname } = new URL(path, `https://packages/${file}`)
    const name = Object.keys(pages).find((each) => pathname === `/${pages[each]?.file}`)
    return name === undefined ? link : `](#/guide/${name})`
  })
}
