/**
 * How long a bridge call takes from the page to the simulator and back, in Chromium: through the proxy's WebSocket, and beside it an
 * empty WebSocket echo in the same page, which is as fast as it can be.
 */
import { createSimulator, ok } from '@weh5/simulator'
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { launchChromium } from '../../../scripts/chromium.mjs'

const rounds = 500

const app = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html')
  response.end('<title>bench</title>')
})
const echo = new WebSocketServer({ server: app, path: '/echo' })
echo.on('connection', (socket) => socket.on('message', (data) => socket.send(data, { binary: false })))
await new Promise((resolve) => app.listen(0, '127.0.0.1', resolve))
const target = `http://127.0.0.1:${app.address().port}`

const sim = createSimulator()
sim.handle('getNetworkType', () => ok({ networkType: 'wifi' }))
const proxy = await sim.proxy.listen({ target })
const browser = await launchChromium()
const page = await browser.newPage()
await page.goto(proxy.url)

const bridge = await median(`new Promise((resolve) => WeixinJSBridge.invoke('getNetworkType', {}, resolve))`)
await page.evaluate(`new Promise((resolve) => {
  window.echo = new WebSocket('${target.replace('http', 'ws')}/echo')
  window.echo.onopen = resolve
})`)
const bare = await median(`new Promise((resolve) => { echo.onmessage = resolve; echo.send('{}') })`)

console.log(`bridge round trip  ${bridge.toFixed(2)} ms median of ${rounds}`)
console.log(`bare echo          ${bare.toFixed(2)} ms median, ratio ${(bridge / bare).toFixed(1)}`)

await browser.close()
await sim.close()
echo.close()
app.closeAllConnections()
app.close()

async function median(call) {
  const times = await page.evaluate(`(async () => {
    const times = []
    for (let round = 0; round < ${rounds}; round++) {
      const start = performance.now()
      await ${call}
      times.push(performance.now() - start)
    }
    return times
  })()`)
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]
}
