// The READMEs' examples are the files that are compiled: a code block below `<!-- example: path -->` must equal that file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const readmes = ['README.md', 'README.zh-CN.md']
const block = /<!-- example: (\S+) -->\n+```\w+\n([\s\S]*?)```/g
let failures = 0

for (const readme of readmes) {
  const examples = [...readFileSync(join(root, readme), 'utf8').matchAll(block)]
  if (examples.length === 0) fail(`${readme} shows no example`)
  for (const [, path, code] of examples) {
    if (readFileSync(join(root, path), 'utf8') !== code) fail(`${readme} shows another text than ${path}`)
  }
}
process.exit(failures === 0 ? 0 : 1)

function fail(message) {
  console.error(message)
  failures += 1
}
