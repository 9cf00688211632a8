import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findRedis } from '../../../scripts/redis.mjs'

/** A real redis-server of the test's own, on a socket in a folder of its own. */
export interface TestRedis {
  readonly path: string
  /** Only with a port. */
  readonly url: string
  stop(): Promise<void>
  start(): Promise<void>
}

export async function startRedis(options: { port?: true } = {}): Promise<TestRedis> {
  const command = findRedis()
  // Without Redis the tests of the Redis store fail, and say how to get it.
  if (command === undefined)
    throw new Error('These tests need redis-server: install it, or name it in REDIS_SERVER_PATH')
  const dir = await mkdtemp(join(tmpdir(), 'weh5-redis-'))
  const path = join(dir, 'redis.sock')
  const port = options.port ? await freePort() : 0
  let child: ChildProcess | undefined
  const redis: TestRedis = {
    path,
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const options = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--unixsocket',
        path,
        '--save',
        '',
        '--appendonly',
        'no',
        '--dir',
        dir,
      ]
      child = spawn(command, options, { stdio: 'ignore' })
      for (const deadline = Date.now() + 5_000; !(await answers(path)); await sleep(20)) {
        if (Date.now() > deadline) throw new Error('redis-server does not start')
      }
    },
    async stop() {
      if (!child || child.exitCode !== null) return
      const gone = new Promise((resolve) => child?.once('exit', resolve))
      child.kill()
      await gone
    },
  }
  await redis.start()
  return redis
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
