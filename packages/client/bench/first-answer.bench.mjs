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
const answered = 'window.answeredAfter = performance.now()'

const contenders = {
  '@weh5/client': {
    module: `import { createWechat, getLocation } from '@weh5/client'
      const wx = createWechat({ sign: '/sign', apis: { getLocation } })
      wx.getLocation().then(() => { ${answered} })`,
  },
  'wx.config by hand': {
    head: '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>',
    module: `fetch('/sign?url=' + encodeURIComponent(location.href.split('#')[0])).then((r) => r.json()).then((config) => {
      wx.config({ ...config, jsApiList: ['getLocation'] })
      wx.ready(() => wx.getLocation({ success() { ${answered} } }))
    })`,
  },
  '@wecom/jssdk': {
    module: (appId) => `import { register, getLocation } from '@wecom/jssdk'
      register({ corpId: '${appId}', jsApiList: ['getLocation'], getConfigSignature: (url) =>
        fetch('/sign?url=' + encodeURIComponent(url)).then((r) => r.json()) })
      getLocation({}).then(() => { ${answered} })`,
  },
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
for (const [name, { head = '', module }] of Object.entries(contenders)) {
  const { code } = await bundle(typeof module === 'string' ? module : module(appId), client)
  pages[`/${encodeURIComponent(name)}`] =
    `<!doctype html><head>${head}</head><body><script type="module">${code}</script>`
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
  for (const name of Object.keys(contenders)) {
    await page.goto(`${origin}/${encodeURIComponent(name)}`)
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
