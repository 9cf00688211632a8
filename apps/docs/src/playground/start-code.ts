import type { Component } from '../gallery/components.ts'

/** What a demo's own imports are called outside the package. */
const modules: Readonly<Record<string, string>> = { '../index.ts': '@weh5/ui', '#framework': 'preact/hooks' }

/** An example as a module that can be pasted into a project: its imports, what it needs of the file, itself as the default export. */
export function startCode({ demo, demoSource }: Component, name: string): string | undefined {
  const entries = [...demoSource.matchAll(/name: '(?<name>[\w-]+)'[\s\S]*?Example: (?<entry>\w+)/g)]
  const entry = entries.find(({ groups }) => groups?.['name'] === name)?.groups?.['entry']
  if (entry === undefined || !demo.examples.some((example) => example.name === name)) return undefined
  const others = entries.map(({ groups }) => groups?.['entry']).filter((other) => other !== entry)
  const parts = statements(demoSource).filter(
    (text) =>
      !/^import |^export const demo\b/.test(text) && !others.includes(/^(?:async )?function (\w+)/.exec(text)?.[1]),
  )
  const body = parts
    .map((text) => text.replaceAll(/: Element(?= \{)/g, ''))
    .map((text) => (declares(text, entry) ? `export default ${text}` : text))
    .join('\n\n')
  return `${[...imports(demoSource, body)].join('\n')}\n\n${body}\n`
}

/** The statements of a file: each begins in the first column, and so does nothing else but what closes one. */
function statements(source: string): readonly string[] {
  return source.split(/\n(?=[^\s})\]])/).map((text) => text.trim())
}

function declares(text: string, name: string): boolean {
  return new RegExp(`^(?:async )?function ${name}\\b`).test(text)
}

/** Of the file's imports, what the code uses. */
function* imports(source: string, code: string): Generator<string> {
  for (const { groups } of source.matchAll(/^import \{ (?<names>[^}]+) \} from '(?<from>[^']+)'/gm)) {
    const from = modules[groups?.['from'] ?? '']
    const used = (groups?.['names'] ?? '').split(',').filter((name) => {
      const local = name.trim().split(' ').at(-1) ?? ''
      return local !== '' && new RegExp(`\\b${local}\\b`).test(code)
    })
    if (from !== undefined && used.length > 0)
      yield `import { ${used.map((name) => name.trim()).join(', ')} } from '${from}'`
  }
  // A picture of the demo's own folder.
  for (const { groups } of source.matchAll(/^import (?<name>\w+) from '[^']+\.svg'/gm)) {
    const name = groups?.['name'] ?? ''
    if (new RegExp(`\\b${name}\\b`).test(code)) yield `const ${name} = '${picture}'`
  }
}

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#07c160"/></svg>')}`
