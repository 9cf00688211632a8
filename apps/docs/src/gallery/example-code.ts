/** The code of the example called `name` in the text of a demo.tsx: the function, and nothing else of the file. */
export function exampleCode(source: string, name: string): string {
  // By the name in the table, for a build renames the functions themselves.
  const entry = new RegExp(`name: '${name}'[\\s\\S]*?Example: (\\w+)`).exec(source)?.[1]
  if (entry === undefined) return ''
  const start = source.search(new RegExp(`^(?:async )?function ${entry}\\b`, 'm'))
  if (start < 0) return ''
  const end = source.indexOf('\n}\n', start)
  return source.slice(start, end < 0 ? undefined : end + 2).replaceAll(/: Element(?= \{$)/gm, '')
}
