// Bundles, lowers and minifies the stylesheets into dist: tokens.css, style.css with everything, and one per component, which carries
// what it needs beside the tokens.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from 'lightningcss'

const package_ = join(import.meta.dirname, '..')
const source = join(package_, 'src')
const dist = join(package_, 'dist')

// WeChat's oldest clients in use: the WebView of iOS 13, and XWEB on Android at Chromium 86.
const targets = { ios_saf: 13 << 16, safari: 13 << 16, chrome: 86 << 16, android: 86 << 16 }

for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.css')) continue
  const { code } = bundle({ filename: join(source, name), minify: true, targets })
  const file = join(dist, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}
