// From navigation to the first answer of a JSAPI, in Chromium inside the simulated WeChat: this client, hand-written wx.config code
// with the official script, and @wecom/jssdk, in turns. Milliseconds, medians of one run.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createSimulator } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { bundle } from './bundle.mjs'

const rounds = 25
const client = join(import.meta.dirname, '..')
/** The page of each contender, and what it needs in its head. */
const contenders = {
  '@weh5/client': { page: 'weh5', head: '' },
  'wx.config by hand': {
    page: 'by-hand',
    head: '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>',
  },
  '@wecom/jssdk': { page: 'wecom', head: '' },
}

const sim = createSimulator({ personality: 'ios', account: { jsDomains: ['127.0.0.1'] } })
const ask = async (path) => (await sim.platform.fetch(`https://api.weixin.qq.com${path}`)).json()
const { appId, appSecret } = sim.account
const { access_token: token } = await ask(
  `/cgi-bin/token?grant_type=client_credential&appid=${appId}&secret=${appSecret}`,
)
const { ticket } = await ask(`/cgi-bin/ticket/getticket?type=jsapi&access_token=${token}`)

function sign(url) {
  const [timestamp, nonceStr] = [Math.floor(Date.now() / 1000), 'Wm3WZYTPz0wzccnW']
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
  return { appId, timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') }
}

const pages = {}
for (const { page: name, head } of Object.values(contenders)) {
  const module = JSON.stringify(join(import.meta.dirname, 'pages', `${name}.mjs`))
  const start = `import { run } from ${module}; run().then(() => { window.answeredAfter = performance.now() })`
  const { code } = await bundle(start, client)
  pages[`/${name}`] =
    `<!doctype html><head>${head}</head><body><script>window.appId = '${appId}'</script><script type="module">${code}</script>`
}
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  response.setHeader('Content-Type', pathname === '/sign' ? 'application/json' : 'text/html; charset=utf-8')
  response.end(pathname === '/sign' ? JSON.stringify(sign(searchParams.get('url'))) : (pages[pathname] ?? ''))
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${server.address().port}`

const browser = await launchChromium()
const context = await browser.newContext({ viewport: { width: 375, height: 667 } })
await simulateWechat(context, sim)
const page = await context.newPage()
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, contender] of Object.entries(contenders)) {
    await page.goto(`${origin}/${contender.page}`)
    await page.waitForFunction('window.answeredAfter')
    times[name].push(await page.evaluate('window.answeredAfter'))
  }
}
await browser.close()
await sim.close()
server.close()

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
const byHand = median(times['wx.config by hand'])
console.log(`navigation to first answer, median of ${rounds}        ms   against wx.config by hand`)
for (const [name, values] of Object.entries(times)) {
  const ratio = `${(median(values) / byHand).toFixed(2)}×`
  console.log(`${name.padEnd(46)} ${median(values).toFixed(1).padStart(8)}   ${ratio.padStart(8)}`)
}
