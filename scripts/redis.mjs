// A redis-server for the tests that are about Redis: the one in REDIS_SERVER_PATH, the one on the system, or, on Debian and its kin, the
// distribution's package unpacked into .cache. Nothing is installed on the system, and nobody needs to be root.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const onSystem = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']
// redis-server and the libraries that a minimal system lacks; names differ between releases, so each may be missing.
const packages = [
  'redis-server',
  'redis-tools',
  'libjemalloc2',
  'liblzf1',
  'libatomic1',
  'libssl3',
  'libssl3t64',
  'libsystemd0',
]

/** The path of a redis-server, or `undefined` when there is none to be had. */
export function findRedis() {
  const named = process.env.REDIS_SERVER_PATH
  if (named) return named
  return onSystem.find((path) => existsSync(path)) ?? unpackFromDebian()
}

function unpackFromDebian() {
  const cache = join(root, '.cache', 'redis')
  const command = join(cache, 'redis-server')
  if (existsSync(command)) return command
  mkdirSync(cache, { recursive: true })
  const run = (name, ...args) => spawnSync(name, args, { cwd: cache, stdio: 'ignore' }).status === 0
  if (!run('apt-get', '--version')) return undefined
  console.log('redis-server is missing: unpacking the package of the distribution into .cache')
  // A fresh machine has no package lists yet; only root can fetch them.
  if (!run('apt-get', 'download', 'redis-server')) run('apt-get', 'update')
  for (const each of packages) run('apt-get', 'download', each)
  for (const file of readdirSync(cache).filter((each) => each.endsWith('.deb'))) run('dpkg-deb', '-x', file, cache)
  const binary = join(cache, 'usr/bin/redis-server')
  if (!existsSync(binary)) return undefined
  const libraries = readdirSync(join(cache, 'usr/lib')).filter((each) => each.includes('linux'))
  const path = libraries.map((each) => join(cache, 'usr/lib', each)).join(':')
  writeFileSync(command, `#!/bin/sh\nLD_LIBRARY_PATH='${path}' exec '${binary}' "$@"\n`)
  chmodSync(command, 0o755)
  return command
}
