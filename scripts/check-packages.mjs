// What is published is what works: publint and arethetypeswrong on each package, then the packed tarballs installed into a
// throw-away project outside the workspace, where every entry point is imported in plain Node and type-checked.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

const packages = ['protocol', 'server', 'client', 'ui', 'simulator']
const work = mkdtempSync(join(tmpdir(), 'weh5-consumer-'))
const tarballs = join(work, 'tarballs')
const consumer = join(work, 'consumer')
mkdirSync(tarballs)
mkdirSync(consumer)
let failures = 0

try {
  for (const name of packages) {
    const cwd = join(root, 'packages', name)
    check(`pack ${name}`, pnpm(['pack', '--pack-destination', tarballs], cwd))
    const tarball = tarballOf(name)
    check(`publint ${name}`, run('publint', ['--strict', tarball], root))
    const styles = entries(name).filter((entry) => entry.endsWith('.css'))
    check(
      `types ${name}`,
      run(
        'attw',
        ['--profile', 'esm-only', ...(styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []), '--', tarball],
        root,
      ),
    )
  }
  installConsumer()
  check('consumer imports', run(process.execPath, ['import-all.mjs'], consumer))
  check('consumer types', run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], consumer))
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exit(failures === 0 ? 0 : 1)

function check(what, status) {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${what}`)
  if (status !== 0) failures += 1
}

function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (result.status !== 0) console.log(result.stdout, result.stderr)
  return result.status ?? 1
}

function tarballOf(name) {
  const file = readdirSync(tarballs).find((each) => each.startsWith(`weh5-${name}-`))
  if (!file) throw new Error(`${name} was not packed`)
  return join(tarballs, file)
}

function manifest(name) {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
}

function entries(name) {
  return Object.keys(manifest(name).exports).filter((entry) => !entry.includes('*'))
}

/** A project that depends on the tarballs and on every optional peer, and imports every entry point. */
function installConsumer() {
  const tarball = Object.fromEntries(packages.map((name) => [`@weh5/${name}`, `file:${tarballOf(name)}`]))
  const peers = Object.assign({}, ...packages.map((name) => peersAsTested(name)))
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: { ...peers, ...tarball },
      pnpm: { overrides: tarball },
    }),
  )
  writeFileSync(join(consumer, 'pnpm-workspace.yaml'), 'packages: []\n')
  check('consumer install', pnpm(['install', '--prefer-offline', '--ignore-scripts'], consumer))
  const modules = packages.flatMap((name) =>
    entries(name)
      .filter((entry) => !entry.endsWith('.css') && !entry.endsWith('.json'))
      .map((entry) => `@weh5/${name}${entry.slice(1)}`),
  )
  writeFileSync(join(consumer, 'import-all.mjs'), modules.map((module) => `await import('${module}')\n`).join(''))
  writeFileSync(
    join(consumer, 'import-all.ts'),
    modules.map((module, index) => `export * as m${index} from '${module}'\n`).join(''),
  )
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module: 'NodeNext',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        skipLibCheck: false,
      },
      files: ['import-all.ts'],
    }),
  )
}

/** The versions of a package's peers, and of their types, that its own tests run with. */
function peersAsTested(name) {
  const { peerDependencies = {}, devDependencies = {} } = manifest(name)
  const peers = Object.keys(peerDependencies)
  const wanted = [...peers, ...peers.map((peer) => `@types/${peer}`)].filter((each) => each in devDependencies)
  return { ...peerDependencies, ...Object.fromEntries(wanted.map((each) => [each, devDependencies[each]])) }
}
