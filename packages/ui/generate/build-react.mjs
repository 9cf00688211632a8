// Points the tree that `tsc` compiled for React to React: a package has one `#framework`, and that is Preact's.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const tree = join(import.meta.dirname, '..', 'dist', 'react')
const framework = join(tree, 'framework', 'react.js')

for (const name of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:js|d\.ts)$/.test(name)) continue
  const file = join(tree, name)
  const path = relative(dirname(file), framework).replaceAll('\\', '/')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replaceAll(/(['"])#framework\1/g, `'${path.startsWith('.') ? path : `./${path}`}'`))
}
