// GET /js-config through the stand-alone server against a bare node:http hello, and through Express against a bare Express hello.
import autocannon from 'autocannon'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, report } from './compare.mjs'

const children = []
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

async function start(...args) {
  const child = fork(here('server.mjs'), args)
  children.push(child)
  const [url] = await once(child, 'message')
  return url
}

async function startStandAlone(api) {
  const env = {
    PATH: process.env.PATH,
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
    WECHAT_API_ORIGIN: api,
    JS_CONFIG_ALLOW: 'https://m.example.com',
    STORE_DIR: mkdtempSync(join(tmpdir(), 'weh5-bench-')),
    HOST: '127.0.0.1',
    PORT: '0',
  }
  const child = spawn(process.execPath, [here('../dist/cli/main.js')], { env })
  children.push(child)
  for await (const line of child.stdout) {
    const url = /"url":"([^"]+)"/.exec(String(line))?.[1]
    if (url) return url
  }
}

/** Requests per second that a server answers. */
async function load(origin) {
  const url = `${origin}/wechat/js-config?url=${encodeURIComponent('https://m.example.com/expo?hall=2')}`
  const { requests, non2xx, errors } = await autocannon({ url, connections: 32, duration: 2 })
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} answers were no 2xx, ${errors} failed`)
  return requests.average
}

try {
  const api = await start('platform')
  const pairs = [
    ['/js-config stand-alone / node:http hello', await startStandAlone(api), await start('hello'), 0.5],
    ['/js-config in Express / Express hello', await start('express', api), await start('express-hello'), 0.85],
  ]
  for (const [what, ours, bare, least] of pairs) {
    const figures = await compare({ ours: () => load(ours), baseline: () => load(bare), rounds: 5 })
    report(what, { ...figures, unit: 'req/s', bar: { least } })
  }
} finally {
  for (const child of children) child.kill()
}
