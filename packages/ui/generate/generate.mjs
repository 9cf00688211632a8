// `npm run generate` writes the tokens and src/icon/icons.tsx from the `weui` dev dependency, and the exports of the stylesheets; with
// `--check` it writes nothing and fails when what stands there differs.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { iconsModule } from './icons.mjs'
import { tokenStyles } from './tokens.mjs'
import { readWeui } from './weui.mjs'

const package_ = join(import.meta.dirname, '..')
const source = join(package_, 'src')
const manifestFile = join(package_, 'package.json')

const { palettes, icons } = readWeui()
const generated = new Map([
  ...tokenStyles(palettes, tokensInUse()).map(([path, text]) => [join(source, path), text]),
  [join(source, 'icon', 'icons.tsx'), iconsModule(icons)],
  [manifestFile, withStyleExports(readFileSync(manifestFile, 'utf8'))],
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
    .filter((name) => !/\btokens\.css$/.test(name))
    .map((name) => join(source, name))
  const texts = [join(import.meta.dirname, 'own-tokens.mjs'), ...files].map((file) => readFileSync(file, 'utf8'))
  const references = texts.flatMap((text) => [...text.matchAll(/var\((--(?:weui|wk)-[\w-]+)\)/g)])
  return new Set(references.map(([, name]) => name))
}

/** The manifest with one export per stylesheet; a pattern would be shorter, but tools that check packages cannot read one. */
function withStyleExports(manifest) {
  const { exports, ...rest } = JSON.parse(manifest)
  const scripts = Object.entries(exports).filter(([entry]) => !entry.endsWith('.css'))
  const folders = readdirSync(source).filter((name) => existsSync(join(source, name, `${name}.css`)))
  const styles = ['style.css', 'tokens.css', ...folders.map((folder) => `${folder}/${folder}.css`)].map((path) => [
    `./${path.split('/').at(-1)}`,
    { '@weh5/source': `./src/${path}`, default: `./dist/${path}` },
  ])
  const written = Object.entries(rest).flatMap(([key, value]) =>
    key === 'imports'
      ? [
          [key, value],
          ['exports', Object.fromEntries([...scripts, ...styles])],
        ]
      : [[key, value]],
  )
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`
}
