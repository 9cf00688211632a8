// `npm run generate` writes src/tokens.css and src/icon/icons.tsx from the `weui` dev dependency; with `--check` it writes nothing and
// fails when what stands there differs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { iconsModule } from './icons.mjs'
import { tokensCss } from './tokens.mjs'
import { readWeui } from './weui.mjs'

const package_ = join(import.meta.dirname, '..')
const source = join(package_, 'src')
const tokensFile = join(source, 'tokens.css')

const { palettes, icons } = readWeui()
const generated = new Map([
  [tokensFile, tokensCss(palettes, tokensInUse())],
  [join(source, 'icon', 'icons.tsx'), iconsModule(icons)],
])

if (process.argv.includes('--check')) {
  const stale = [...generated]
    .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
    .map(([file]) => relative(package_, file))
  if (stale.length > 0) {
    throw new Error(
      `${stale.join(', ')} differ from what the weui dependency gives: run \`npm run generate\` and review the change.`,
    )
  }
} else {
  for (const [file, text] of generated) writeFileSync(file, text)
}

/** The tokens that our stylesheets and the tokens themselves refer to. A reference with a fallback is none. */
function tokensInUse() {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|tsx?)$/.test(name))
    .map((name) => join(source, name))
    .filter((file) => file !== tokensFile)
  const texts = [join(import.meta.dirname, 'own-tokens.mjs'), ...files].map((file) => readFileSync(file, 'utf8'))
  const references = texts.flatMap((text) => [...text.matchAll(/var\((--(?:weui|wk)-[\w-]+)\)/g)])
  return new Set(references.map(([, name]) => name))
}
