// Bundles, lowers and minifies the stylesheets into dist: tokens.css, style.css with everything, and one per component, which carries
// what it needs beside the tokens.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleStyles } from './bundle-styles.mjs'

const package_ = join(import.meta.dirname, '..')
const source = join(package_, 'src')
const dist = join(package_, 'dist')

for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.css')) continue
  const file = join(dist, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bundleStyles([join(source, name)]))
}
