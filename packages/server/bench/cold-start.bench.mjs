// Many pages signed at once by processes that start cold, and once more after the token was killed from outside:
// how often WeChat is asked, and how many pages could not be signed.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from 'redis'
import { findRedis } from '../../../scripts/redis.mjs'

const worker = fileURLToPath(new URL('signer.mjs', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'weh5-cold-'))

/** WeChat, counting; a token that was replaced is dead at once, which is stricter than the real one. */
async function startPlatform() {
  const state = { tokens: 0, tickets: 0, token: 'first' }
  const server = createServer(async (message, response) => {
    await sleep(20)
    const url = new URL(message.url, 'http://platform')
    response.end(JSON.stringify(answer(url)))
  })
  function answer({ pathname, searchParams }) {
    if (pathname === '/cgi-bin/stable_token') return (state.tokens++, { access_token: state.token, expires_in: 7200 })
    if (searchParams.get('access_token') !== state.token) return { errcode: 40001, errmsg: 'invalid credential' }
    return (state.tickets++, { errcode: 0, errmsg: 'ok', ticket: 'ticket', expires_in: 7200 })
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { state, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

async function startRedis() {
  const command = findRedis()
  if (!command) throw new Error('This bench needs redis-server: install it, or name it in REDIS_SERVER_PATH')
  const path = join(dir, 'redis.sock')
  const child = spawn(command, ['--port', '0', '--unixsocket', path, '--save', ''], { stdio: 'ignore' })
  while (!existsSync(path)) await sleep(20)
  const client = await createClient({ socket: { path } }).connect()
  return { path, client, stop: () => (client.destroy(), child.kill()) }
}

/** Lets the processes sign at the same moment, after `before`; gives back how many pages failed. */
async function sign({ processes, before = () => {}, ...task }) {
  const children = Array.from({ length: processes }, () => fork(worker, [JSON.stringify(task)]))
  await Promise.all(children.map((child) => once(child, 'message')))
  before()
  const failed = children.map((child) => once(child, 'message'))
  for (const child of children) child.send('go')
  return (await Promise.all(failed)).reduce((sum, [count]) => sum + count, 0)
}

/** One line of the report: from nothing, then with a token that was killed while the processes held it. */
async function measure(task) {
  const platform = await startPlatform()
  const { state, origin } = platform
  const figures = (failed) => `${state.tokens} token, ${state.tickets} ticket, ${failed} failed`
  await redis.client.flushAll()
  const cold = figures(await sign({ ...task, origin, store: task.open('cold') }))
  await redis.client.flushAll()
  const kill = () => Object.assign(state, { tokens: 0, tickets: 0, token: 'second' })
  const killed = figures(await sign({ ...task, origin, store: task.open('killed'), warm: true, before: kill }))
  platform.close()
  return `cold: ${cold}   token killed: ${killed}`
}

const redis = await startRedis()
const inRedis = () => ({ redis: redis.path })
const inFiles = (name) => ({ dir: mkdtempSync(join(dir, name)) })
const setups = {
  'one process, memory': { processes: 1, open: () => ({ memory: true }) },
  'one process, Redis': { processes: 1, open: inRedis },
  'four processes, Redis': { processes: 4, open: inRedis },
  'one process, files': { processes: 1, open: inFiles },
  'four processes, files': { processes: 4, open: inFiles },
}
try {
  for (const signs of [20, 1000]) {
    for (const [name, setup] of Object.entries(setups)) {
      console.log(`${`${signs} pages, ${name}`.padEnd(36)}${await measure({ ...setup, signs })}`)
    }
  }
} finally {
  redis.stop()
}
