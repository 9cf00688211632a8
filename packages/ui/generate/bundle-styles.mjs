import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Features, transform } from 'lightningcss'

// The oldest clients that the kit is drawn right in: the WebView of iOS 14.5, and XWEB on Android at Chromium 87. Logical properties are
// left as they are: lowered, they would follow the language of the page instead of its direction.
const targets = { ios_saf: (14 << 16) | (5 << 8), safari: (14 << 16) | (1 << 8), chrome: 87 << 16, android: 87 << 16 }
const exclude = Features.LogicalProperties | Features.DirSelector | Features.LightDark

/**
 * One stylesheet from a file and what it imports, each file once and before those that need it. (The bundler of lightningcss keeps the
 * at-rules of a file as often as it is imported.)
 *
 * @param {readonly string[]} files absolute paths
 * @returns {Buffer} the minified text
 */
export function bundleStyles(files) {
  const seen = new Set()
  const text = files.map((file) => withImports(file, seen)).join('')
  return Buffer.from(transform({ filename: 'style.css', code: Buffer.from(text), minify: true, targets, exclude }).code)
}

function withImports(file, seen) {
  if (seen.has(file)) return ''
  seen.add(file)
  return readFileSync(file, 'utf8').replaceAll(/@import '(.*?)';\n/g, (_, path) =>
    withImports(join(dirname(file), path), seen),
  )
}
