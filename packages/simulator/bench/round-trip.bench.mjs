/**
 * How long a bridge call takes from the page to the simulator and back, in Chromium, behind the proxy and in Playwright. In the same page
 * and turn by turn with it, what is as fast as such a thing can be: a message that stays in the page, an empty WebSocket echo, an empty
 * fetch. Fails when the median behind the proxy is not below the budget, which is meant for a machine that does nothing else.
 */
import { createSimulator, ok } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import { createServer } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { WebSocketServer } from 'ws'
import { launchChromium } from '../../../scripts/chromium.mjs'

const rounds = 500
/** Milliseconds. */
const budget = 2

const app = createServer((request, response) => {
  if (request.url === '/empty') return response.writeHead(204).end()
  response.setHeader('Content-Type', 'text/html')
  response.end('<title>bench</title>')
})
const echo = new WebSocketServer({ server: app, path: '/echo' })
echo.on('connection', (socket) => socket.on('message', (data) => socket.send(data, { binary: false })))
await new Promise((resolve) => app.listen(0, '127.0.0.1', resolve))
const target = `http://127.0.0.1:${app.address().port}`

/** Each is run once a round, in the page. */
const calls = {
  bridge: `new Promise((resolve) => WeixinJSBridge.invoke('getNetworkType', {}, resolve))`,
  postMessage: `new Promise((resolve) => { channel.port1.onmessage = resolve; channel.port2.postMessage('{}') })`,
  WebSocket: `new Promise((resolve) => { echo.onmessage = resolve; echo.send('{}') })`,
  fetch: `fetch('${target}/empty', { mode: 'no-cors' })`,
}

const browser = await launchChromium()
const sim = createSimulator()
sim.handle('getNetworkType', () => ok({ networkType: 'wifi' }))
const proxy = await sim.proxy.listen({ target })

const results = {
  'behind the proxy': await measure(await browser.newContext(), proxy.url),
  'in Playwright': await inPlaywright(),
}
await browser.close()
await sim.close()
echo.close()
app.closeAllConnections()
app.close()

for (const [way, times] of Object.entries(results)) {
  console.log(`${way}, ${rounds} rounds`)
  for (const name of Object.keys(calls)) {
    const all = times[name]
    const [median, slow] = [at(all, 0.5), at(all, 0.95)]
    const ratio = name === 'bridge' ? '' : `  bridge takes ${(at(times.bridge, 0.5) / median).toFixed(1)} times that`
    console.log(`  ${name.padEnd(12)}${median.toFixed(2)} ms median, ${slow.toFixed(2)} ms p95${ratio}`)
  }
}
const median = at(results['behind the proxy'].bridge, 0.5)
const load = `load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`
console.log(`budget behind the proxy: ${budget} ms median, ${median < budget ? 'kept' : 'missed'} (${load})`)
if (median >= budget) process.exit(1)

async function inPlaywright() {
  const phone = sim.fork()
  phone.handle('getNetworkType', () => ok({ networkType: 'wifi' }))
  const context = await browser.newContext()
  await simulateWechat(context, phone)
  return measure(context, target)
}

async function measure(context, url) {
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(`new Promise((resolve) => {
    window.channel = new MessageChannel()
    window.echo = new WebSocket('${target.replace('http', 'ws')}/echo')
    window.echo.onopen = resolve
  })`)
  const sources = Object.entries(calls).map(([name, call]) => `['${name}', () => ${call}, []]`)
  // Each begins a round as often as the others: what went before leaves the machine busy.
  const times = await page.evaluate(`(async () => {
    const calls = [${sources.join()}]
    for (let round = 0; round < ${rounds}; round++) {
      for (const [, call, times] of calls) {
        const start = performance.now()
        await call()
        times.push(performance.now() - start)
      }
      calls.push(calls.shift())
    }
    return Object.fromEntries(calls.map(([name, , times]) => [name, times]))
  })()`)
  await context.close()
  return times
}

function at(times, part) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * part)]
}
