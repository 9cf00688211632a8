// `npm test`: every check, in order. Closes with `N passed, N failed` alone; the exit status is 0 only when nothing failed.
// A test counts as one, and so does each check that is not a test suite. `npm test -- unit e2e` runs only the checks named.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'
import { findRedis } from './redis.mjs'

const cache = join(root, '.cache')
mkdirSync(cache, { recursive: true })
const redis = findRedis()
const env = { ...process.env, ...(redis ? { REDIS_SERVER_PATH: redis } : {}), CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' }
const node = (script, ...args) => [process.execPath, join('scripts', script), ...args]
const vitest = (...args) => ['vitest', 'run', ...args]

// What runs in Node, on its other versions, which npm brings: half a minute's download each, so not on every developer's machine.
// The client and the kit run in browsers.
const vitestOn = (version) => [
  'npx',
  '--yes',
  '-p',
  `node@${version}`,
  '--',
  'node',
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter',
  'dot',
  ...['protocol', 'server', 'simulator'].flatMap((project) => ['--project', project]),
]

/** Name, command, and for a test suite the report that it writes. */
const checks = [
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '.'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'readme', command: node('check-readme.mjs') },
  { name: 'build', command: node('build.mjs') },
  { name: 'unused', command: ['knip', '--no-config-hints'] },
  { name: 'unit', command: vitest(), report: 'unit.json' },
  { name: 'node22', command: vitestOn(22), onlyInCI: true },
  { name: 'node24', command: vitestOn(24), onlyInCI: true },
  { name: 'e2e', command: vitest('--config', 'vitest.e2e.config.ts'), report: 'e2e.json' },
  { name: 'packages', command: node('check-packages.mjs') },
]

const only = process.argv.slice(2)
const unknown = only.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`)
  process.exit(2)
}

let passed = 0
let failed = 0
for (const check of checks) {
  if (only.length > 0 && !only.includes(check.name)) continue
  if (check.onlyInCI && !process.env.CI && only.length === 0) {
    console.log(`${check.name.padEnd(9)} only in CI; npm test ${check.name} runs it here`)
    continue
  }
  const result = run(check)
  passed += result.passed
  failed += result.failed
  // Nothing after a broken build would say anything new.
  if (check.name === 'build' && result.failed > 0) break
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function run({ name, command, report }) {
  if (report) rmSync(join(cache, report), { force: true })
  process.stdout.write(`${name.padEnd(9)} `)
  const started = Date.now()
  const { status, stdout, stderr, error } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? `${error}\n` : ''}`
  writeFileSync(join(cache, `${name}.log`), output)
  const counted = report
    ? count(join(cache, report), status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  const tests = report ? `${counted.passed} passed, ${counted.failed} failed` : ''
  console.log(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${String(Date.now() - started).padStart(7)} ms  ${tests}`.trimEnd(),
  )
  if (status !== 0)
    console.log(
      output
        .split('\n')
        .slice(-120)
        .map((line) => `    ${line}`)
        .join('\n'),
    )
  return counted
}

/** The tests of a suite; a suite that died without a failed test still counts as one failure, and so does a skipped test. */
function count(path, status) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(path, 'utf8'))
    const failures = numFailedTests + numPendingTests + numTodoTests
    return { passed: numPassedTests, failed: status !== 0 && failures === 0 ? 1 : failures }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
