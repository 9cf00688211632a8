// What it costs to load the package and to have it installed, against wechat-jssdk and node-easywechat from npm.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const shop = mkdtempSync(join(tmpdir(), 'weh5-import-'))

/** Installs packages into a folder of their own, as a user would. */
function install(name, ...packages) {
  const dir = join(shop, name)
  execFileSync('mkdir', [dir])
  writeFileSync(join(dir, 'package.json'), '{"private":true}')
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages]
  execFileSync('npm', flags, { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] })
  return dir
}

function pack(name) {
  const args = ['--yes', 'pnpm@10.34.9', '--dir', join(root, 'packages', name), 'pack', '--pack-destination', shop]
  execFileSync('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return join(
    shop,
    readdirSync(shop).find((file) => file.startsWith(`weh5-${name}-`)),
  )
}

function megabytes(dir) {
  const size = (path) =>
    statSync(path).isDirectory() ? sum(readdirSync(path).map((file) => size(join(path, file)))) : statSync(path).size
  return size(join(dir, 'node_modules')) / 1e6
}

const sum = (figures) => figures.reduce((total, each) => total + each, 0)
const packages = (dir) =>
  JSON.parse(execFileSync('npm', ['ls', '--all', '--json', '--silent'], { cwd: dir, encoding: 'utf8' }))

function count({ dependencies = {} }, seen = new Set()) {
  for (const [name, each] of Object.entries(dependencies)) {
    seen.add(`${name}@${each.version}`)
    count(each, seen)
  }
  return seen.size
}

/** Milliseconds that a fresh process needs for an import: the median of several. */
function loadTime(dir, name) {
  const script = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t)`
  const times = Array.from({ length: 11 }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: dir,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr.split('\n').find((line) => line.includes('Error')) ?? 'does not load')
    return Number(stdout)
  })
  return times.sort((a, b) => a - b)[5]
}

const peers = [
  ['@weh5/server', () => install('ours', pack('protocol'), pack('server'))],
  ['wechat-jssdk', () => install('jssdk', 'wechat-jssdk@5.1.0')],
  // It does not load with the node-socialite that npm picks today.
  ['node-easywechat', () => install('easywechat', 'node-easywechat@3.6.2', 'node-socialite@1.4.1')],
]
for (const [name, make] of peers) {
  const dir = make()
  const load = `${loadTime(dir, name).toFixed(0)} ms`
  console.log(
    `${name.padEnd(20)} import ${load.padEnd(8)} installed ${megabytes(dir).toFixed(1)} MB, ${count(packages(dir))} packages`,
  )
}
