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

/** A server of server.mjs: where it listens, and the seconds of processor time that it has taken so far. */
async function start(...args) {
  const child = fork(here('server.mjs'), args)
  children.push(child)
  const [origin] = await once(child, 'message')
  const cpuSeconds = async () => {
    child.send('cpu')
    return (await once(child, 'message'))[0]
  }
  return { origin, cpuSeconds }
}

async function startStandAlone(api) {
  const env = {
    PATH: process.env.PATH,
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
    WECHAT_API_ORIGIN: api.origin,
    JS_CONFIG_ALLOW: 'https://m.example.com',
    STORE_DIR: mkdtempSync(join(tmpdir(), 'weh5-bench-')),
    HOST: '127.0.0.1',
    PORT: '0',
  }
  const child = spawn(process.execPath, [here('../lib/cli/main.js')], { env })
  children.push(child)
  const origin = await new Promise((resolve) => {
    child.stdout.on('data', (line) => resolve(/"url":"([^"]+)"/.exec(String(line))?.[1]))
  })
  const cpuSeconds = async () => {
    const metrics = await (await fetch(`${origin}/metrics`)).text()
    return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1] ?? 0)
  }
  return { origin, cpuSeconds }
}

/** What a server answers under load: by the clock, and in a second of its own processor time. */
async function load({ origin, cpuSeconds }) {
  const url = `${origin}/wechat/js-config?url=${encodeURIComponent('https://m.example.com/expo?hall=2')}`
  const before = await cpuSeconds()
  const { requests, non2xx, errors } = await autocannon({ url, connections: 16, duration: 3 })
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} answers were no 2xx, ${errors} failed`)
  const taken = (await cpuSeconds()) - before
  return { clock: requests.average, cpu: requests.total / taken }
}

/** Both are under load at the same time, so that whatever else the machine does slows both alike; the median of the rounds. */
async function byProcessorTime(mine, bare) {
  const rounds = []
  for (let round = 0; round < 6; round++) {
    const [{ cpu: ours }, { cpu: baseline }] = await Promise.all([load(mine), load(bare)])
    // The first warms up.
    if (round > 0) rounds.push({ ours, baseline, ratio: ours / baseline })
  }
  return rounds.sort((a, b) => a.ratio - b.ratio)[2]
}

async function measure(what, mine, bare, least) {
  report(what, { ...(await byProcessorTime(mine, bare)), unit: 'req per CPU second', bar: { least } })
  const clock = async (server) => (await load(server)).clock
  const { ratio } = await compare({ ours: () => clock(mine), baseline: () => clock(bare), rounds: 3 })
  console.log(`${'  the same by the clock, one after the other'.padEnd(44)} ${ratio.toFixed(2)}`)
}

try {
  const api = await start('platform')
  await measure('/js-config stand-alone / node:http hello', await startStandAlone(api), await start('hello'), 0.5)
  const express = await start('express', api.origin)
  await measure('/js-config in Express / Express hello', express, await start('express-hello'), 0.85)
} finally {
  for (const child of children) child.kill()
}
