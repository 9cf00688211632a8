import { createSimulator, ok, type Proxy, type Simulator } from '@weh5/simulator'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const require = createRequire(import.meta.url)

let browser: Browser
let context: BrowserContext
let page: Page
let sim: Simulator
let app: PlainApp
let proxy: Proxy

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  sim = createSimulator({ account: { jsDomains: ['127.0.0.1'] } })
  app = await servePlainApp(sim)
  proxy = await sim.proxy.listen({ target: app.origin })
  context = await browser.newContext({ viewport: { width: 375, height: 667 } })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await sim.close()
  await app.close()
})

/** A plain HTTP request, free to claim any Host and Origin. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, proxy.url), { method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    sent.once('error', reject).end()
  })
}

describe('a page that knows nothing of the simulator', () => {
  it('finds the bridge before its own first script', async () => {
    await page.goto(proxy.url)
    expect(await page.evaluate('window.seenFirst')).toBe('object')
  })

  it('is configured, scans and shares through the official script, unchanged', async () => {
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    await page.goto(proxy.url)
    await page.getByText('ready', { exact: true }).waitFor()
    await page.click('#scan')
    await page.getByText('booth-7').waitFor()
    expect(sim.calls('config')[0]?.outcome?.kind).toBe('ok')
    expect(await sim.tapMenu('share:appmessage')).toMatchObject({ title: '来签到', source: 'stored' })
  })

  it('shares through a client library of somebody else, which loads the official script itself', async () => {
    await page.goto(new URL('/gbk', proxy.url).href)
    await page.addScriptTag({ path: require.resolve('wechat-jssdk/dist/client.umd.js') })
    await page.evaluate(`fetch('/sign?url=' + encodeURIComponent(location.href))
      .then((response) => response.json())
      .then((signed) => new WechatJSSDK(signed).initialize())
      .then((client) => {
        client.updateAppMessageShareData({ title: '七号展位', desc: '', link: location.href, imgUrl: '' })
        client.shareOnMoment({ title: '旧接口', link: location.href, imgUrl: '' })
      })`)
    expect(sim.calls('config')).toMatchObject([{ outcome: { kind: 'ok' } }])
    expect(await sim.tapMenu('share:appmessage')).toMatchObject({ title: '七号展位', source: 'stored' })
    expect(await sim.tapMenu('share:timeline')).toMatchObject({ title: '旧接口' })
    expect(sim.unknownCalls()).toEqual([])
  })

  it('shares by a script of a stranger’s, which finds the official one by an address without a scheme', async () => {
    await page.goto(new URL('/gbk', proxy.url).href)
    await page.addScriptTag({ path: join(dirname(require.resolve('@cycjimmy/weixin-share')), 'weixin-share.umd.js') })
    await page.evaluate(`fetch('/sign?url=' + encodeURIComponent(location.href))
      .then((response) => response.json())
      .then((signed) => wxShare().config(signed).share({ title: '七号展位', desc: '', link: location.href, imgUrl: '' }))`)
    await expect.poll(() => sim.calls('config')).toMatchObject([{ outcome: { kind: 'ok' } }])
    await expect.poll(() => sim.calls('updateAppMessageShareData')).toMatchObject([{ outcome: { kind: 'ok' } }])
    expect(await sim.tapMenu('share:appmessage')).toMatchObject({ title: '七号展位', source: 'stored' })
    expect(sim.unknownCalls()).toEqual([])
  })

  it('shares by a stranger’s plugin in an app of Vue 2, with the script of 2017 that it brings along', async () => {
    await page.goto(new URL('/gbk', proxy.url).href)
    await page.addScriptTag({ path: require.resolve('vue2/dist/vue.min.js') })
    await page.addScriptTag({ path: require.resolve('vue-wechat-share') })
    await page.evaluate(`(() => {
      Vue.use(vueWeChatShare)
      document.body.innerHTML = '<main id="app"></main>'
      new Vue({
        el: '#app',
        data: { title: '七号展位' },
        template: '<h1>{{ title }}</h1>',
        async mounted() {
          const url = await this.$reqSignByUrl(location.href, (encoded) => encoded)
          this.$initWXConfig(await (await fetch('/sign?url=' + url)).json(), false)
          this.$shareWeChat({ title: this.title, abstract: '', link: location.href, image: '' })
        },
      })
    })()`)
    expect(await page.locator('h1').textContent()).toBe('七号展位')
    await expect.poll(() => sim.calls('config')).toMatchObject([{ outcome: { kind: 'ok' } }])
    await expect.poll(() => sim.tapMenu('share:timeline').catch(() => undefined)).toMatchObject({ title: '七号展位' })
    expect(await sim.tapMenu('share:appmessage')).toMatchObject({ title: '七号展位' })
    expect(sim.unknownCalls()).toEqual([])
  })

  it('takes the simulated client for a phone, and so does its server', async () => {
    sim.personality = 'android'
    await page.goto(proxy.url)
    expect(await page.evaluate('navigator.userAgent')).toContain('Android')
    expect(app.lastUserAgent()).toContain('MicroMessenger')
    expect(app.lastUserAgent()).toBe(await page.evaluate('navigator.userAgent'))
  })

  it('reaches none of the hosts of WeChat', async () => {
    const hosts = new Set<string>()
    page.on('request', (sent) => hosts.add(new URL(sent.url()).host))
    await page.goto(proxy.url)
    await page.getByText('ready', { exact: true }).waitFor()
    await page.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = 'https://res2.wx.qq.com/open/js/jweixin-1.6.0.js'
      script.onload = resolve
      document.head.append(script)
    })`)
    await page.evaluate(`new Promise((resolve) => {
      const image = new Image()
      image.onload = resolve
      image.src = 'https://open.weixin.qq.com/sdk/report?v=1'
    })`)
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(proxy.url).host])
  })

  it('opens no socket to WeChat, and its own sockets as ever', async () => {
    const sockets = new Set<string>()
    page.on('websocket', (socket) => sockets.add(new URL(socket.url()).host))
    await page.goto(proxy.url)
    const opened = await page.evaluate(`Promise.all(['wss://res.wx.qq.com/live', 'ws://api.weixin.qq.com/live'].map(
      (url) => new Promise((resolve) => {
        const socket = new WebSocket(url)
        socket.onopen = () => resolve(true)
        socket.onerror = () => resolve(false)
      })))`)
    expect(opened).toEqual([false, false])
    expect([...sockets].filter((host) => /wx\.qq\.com|weixin/.test(host))).toEqual([])
    expect(
      await page.evaluate(`[WebSocket.OPEN, new WebSocket(location.href.replace('http', 'ws')) instanceof WebSocket]`),
    ).toEqual([1, true])
  })

  it('may empty an element as it always did', async () => {
    await page.goto(proxy.url)
    const emptied = await page.evaluate(`(() => {
      const element = document.createElement('p')
      element.textContent = 'text'
      element.innerHTML = null
      return element.innerHTML
    })()`)
    expect(emptied).toBe('')
  })

  it('is refused every other file of WeChat’s, however it asks, and the timeline says so', async () => {
    const [hosts, refused] = [new Set<string>(), new Set<string>()]
    page.on('request', (sent) => hosts.add(new URL(sent.url()).host))
    sim.watch((happening) => {
      if (happening.kind === 'request' && happening.request.fate === 'not-simulated') refused.add(happening.request.url)
    })
    await page.goto(`${proxy.url}pictures`)
    await page.evaluate(`(async () => {
      const host = 'https://res.wx.qq.com/'
      Object.assign(new Image(), { src: host + 'by-property.png' })
      document.createElement('img').setAttribute('src', host + 'by-attribute.png')
      document.body.insertAdjacentHTML('beforeend', '<img src="' + host + 'by-markup.png">')
      document.body.append(Object.assign(document.createElement('p'), { innerHTML: '<img src=' + host + 'by-inner-html.png>' }))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: host + 'by-link.css' }))
      await fetch(new Request(host + 'by-request.json', { method: 'POST', body: 'x' }))
      navigator.sendBeacon(host + 'by-beacon', 'x')
      new EventSource(host + 'by-event-source')
      document.body.append(Object.assign(new Image(), { srcset: host + 'by-srcset.png 1x' }))
      const show = (name) => document.body.append(Object.assign(document.createElement('b'), { className: name, textContent: name }))
      document.body.append(Object.assign(document.createElement('i'), { textContent: 'x' }))
      document.querySelector('i').style.backgroundImage = 'url("' + host + 'by-style.png")'
      show('rule')
      document.styleSheets[1].insertRule('.rule { background: url(' + host + 'by-rule.png) }')
      show('sheet')
      document.head.append(Object.assign(document.createElement('style'), { textContent: '.sheet { background: url(' + host + 'by-sheet.png) }' }))
      const style = await fetch(host + 'by-fetch.json?secret=1')
      window.answer = [style.status, await style.json()]
    })()`)
    expect(await page.evaluate('window.answer')).toEqual([
      404,
      {
        code: 'WECHAT_FILE_NOT_SIMULATED',
        message: expect.stringMatching(/by-fetch.*模拟/s),
        hint: expect.stringMatching(/Serve it from your app.*请由应用自己提供/s),
      },
    ])
    const asked = [
      'tag.png',
      'srcset.png',
      'style.png',
      'sheet.png',
      ...[
        'property.png',
        'attribute.png',
        'markup.png',
        'inner-html.png',
        'link.css',
        'fetch.json',
        'request.json',
        'beacon',
        'event-source',
        'srcset.png',
        'style.png',
        'rule.png',
        'sheet.png',
      ].map((name) => `by-${name}`),
    ]
    await expect
      .poll(() => [...refused].toSorted())
      .toEqual(asked.map((name) => `https://res.wx.qq.com/${name}`).toSorted())
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(proxy.url).host])
  })

  it('finds the bridges of the shake-around service at the address of their scripts', async () => {
    await page.goto(proxy.url)
    const loaded = await page.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = 'http://zb.weixin.qq.com/nearbycgi/addcontact/BeaconAddContactJsBridge.js'
      script.onload = () => BeaconAddContactJsBridge.ready(() => resolve('ready'))
      script.onerror = () => resolve('refused')
      document.head.append(script)
    })`)
    expect(loaded).toBe('ready')
  })

  it('loads the official script by its own code although it knows the hash of another build', async () => {
    await page.goto(proxy.url)
    const loaded = await page.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js'
      script.integrity = 'sha256-${Buffer.alloc(32).toString('base64')}'
      script.onload = () => resolve('loaded')
      script.onerror = () => resolve('refused')
      document.head.append(script)
    })`)
    expect(loaded).toBe('loaded')
  })

  it('shows its title above the page, also after the page has changed it', async () => {
    await page.goto(proxy.url)
    await page.evaluate(`document.title = '第二页'`)
    await expect.poll(() => sim.pages.at(-1)?.state.title).toBe('第二页')
  })
})

describe('a way to WeChat', () => {
  const simulated = (): RegExp =>
    new RegExp(`^http://127\\.0\\.0\\.1:(?!${new URL(proxy.url).port})\\d+/connect/oauth2/authorize`)

  it('leads to the simulated platform from a redirect of the server', async () => {
    await page.goto(`${proxy.url}login`)
    expect(page.url()).toMatch(simulated())
  })

  it('leads there from a link in the page', async () => {
    await page.goto(proxy.url)
    expect(await page.locator('#login').getAttribute('href')).toMatch(simulated())
  })

  it('leads there when a script moves the page', async () => {
    await page.goto(proxy.url)
    await page.evaluate(`location.href = 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx'`)
    await page.waitForURL(simulated())
  })

  it('leads there from a request of the page, which the platform does not answer to strangers', async () => {
    await page.goto(proxy.url)
    const asked = page.waitForEvent('requestfailed')
    const call = page.evaluate(`fetch('https://api.weixin.qq.com/cgi-bin/token').catch((error) => error.name)`)
    expect(await call).toBe('TypeError')
    expect((await asked).url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cgi-bin\/token$/)
  })
})

describe('a page in the real WeChat', () => {
  it('keeps its own bridge, and its calls are seen', async () => {
    const tools = await browser.newContext({ userAgent: 'Mozilla/5.0 wechatdevtools/1.06 MicroMessenger/8.0.5' })
    const real = await tools.newPage()
    await real.addInitScript(
      `window.WeixinJSBridge = { native: true, invoke(command, args, reply) { reply({ err_msg: command + ':ok' }) }, on() {} }`,
    )
    const watcher = await browser.newPage({ locale: 'en-US' })
    await watcher.goto(proxy.panel)
    await real.goto(proxy.url)
    await real.evaluate(`WeixinJSBridge.invoke('scanQRCode', { needResult: 1 }, () => {})`)
    expect(await real.evaluate('WeixinJSBridge.native')).toBe(true)
    expect(sim.calls('scanQRCode')).toEqual([])
    await watcher
      .getByRole('listitem')
      .filter({ hasText: /^scanQRCode/ })
      .waitFor()
    // And the files of WeChat's own hosts.
    const style = await fetch(`${proxy.url}__weh5__/res.wx.qq.com/weui.css?v=1`, {
      headers: { 'user-agent': 'wechatdevtools' },
      redirect: 'manual',
    })
    expect(style.headers.get('location')).toBe('https://res.wx.qq.com/weui.css?v=1')
    await watcher.close()
    await tools.close()
  })
})

describe('the proxy', () => {
  it('reads a compressed page', async () => {
    await page.goto(`${proxy.url}zipped`)
    await page.getByText('ready', { exact: true }).waitFor()
  })

  it('keeps the bytes of a page that is not in UTF-8', async () => {
    await page.goto(`${proxy.url}gbk`)
    expect(await page.title()).toBe('展会')
  })

  it('gets past a strict content security policy', async () => {
    await page.goto(`${proxy.url}strict`)
    expect(await page.title()).toBe('object')
  })

  it('keeps a redirect of the app within the proxy', async () => {
    await page.goto(`${proxy.url}away`)
    expect(page.url()).toBe(`${proxy.url}zipped?from=away`)
  })

  it('keeps the cookies of the app', async () => {
    await page.goto(proxy.url)
    expect(await page.evaluate('document.cookie')).toBe('seat=7')
  })

  it('leaves HTML alone that a script asked for', async () => {
    await page.goto(proxy.url)
    expect(await page.evaluate(`fetch('/zipped').then((response) => response.text())`)).not.toContain('__weh5__')
  })

  it('hands on a stream while it is still open', async () => {
    await page.goto(proxy.url)
    const first = page.evaluate(`new Promise((resolve) => {
      new EventSource('/slow').onmessage = (event) => resolve(event.data)
    })`)
    expect(await first).toBe('first')
  })

  it('hands on a WebSocket', async () => {
    await page.goto(proxy.url)
    const answer = page.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket('ws://' + location.host + '/echo')
      socket.onopen = () => socket.send('hello')
      socket.onmessage = (event) => resolve(event.data)
    })`)
    expect(await answer).toBe('echo hello')
  })

  it('says what to do when nothing answers at the target', async () => {
    const dead = await sim.proxy.listen({ target: 'http://127.0.0.1:9' })
    const response = await fetch(dead.url)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'TARGET_UNREACHABLE' })
  })

  it('says so when its port is taken', async () => {
    const port = Number(new URL(proxy.url).port)
    await expect(sim.proxy.listen({ target: app.origin, port })).rejects.toMatchObject({ code: 'PORT_TAKEN' })
  })

  it('refuses a target that is no address', async () => {
    await expect(sim.proxy.listen({ target: 'localhost:5173' })).rejects.toThrow(/http:\/\/localhost:5173/)
  })
})

describe('strangers', () => {
  it('are refused under a name that was bound to this machine', async () => {
    const { status, body } = await ask('/', { host: 'evil.example' })
    expect(status).toBe(403)
    expect(JSON.parse(body)).toMatchObject({ code: 'HOST_NOT_ALLOWED' })
  })

  it('cannot open the bridge or the control channel from another site', async () => {
    for (const path of ['bridge', 'control']) {
      const address = `${proxy.panel.replace('http', 'ws')}${path}`
      const socket = new WebSocket(address, 'weh5', { origin: 'https://evil.example' })
      const status = await new Promise((resolve) =>
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
      )
      expect(status).toBe(403)
    }
  })

  it('cannot order the simulator about', async () => {
    const { origin } = new URL(proxy.url)
    expect((await ask('/__weh5__/new-phone', { origin: 'https://evil.example' }, 'POST')).status).toBe(403)
    const { status, body } = await ask('/__weh5__/new-phone', { origin }, 'POST')
    expect(status).toBe(403)
    expect(JSON.parse(body)).toMatchObject({ code: 'TOKEN_MISSING' })
  })

  it('cannot join the control channel without the token that the panel shows', async () => {
    const socket = new WebSocket(`${proxy.panel.replace('http', 'ws')}control`, 'weh5', {
      origin: new URL(proxy.url).origin,
    })
    const status = await new Promise((resolve) =>
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(403)
  })

  it('cannot read that token from a script of the app', async () => {
    await page.goto(proxy.url)
    const read = `fetch('/__weh5__/').then((response) => response.text())`
    const shown = /<meta name="weh5-token" content="(?<token>[^"]*)"/
    expect(shown.exec(String(await page.evaluate(read)))?.groups).toEqual({ token: '' })
    await page.goto(proxy.panel)
    expect(await page.locator('meta[name="weh5-token"]').getAttribute('content')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('knows by the panel that the simulator is up, whatever it asks for', async () => {
    expect(await ask('/__weh5__/', { accept: '*/*' })).toMatchObject({ status: 200 })
  })

  it('cannot leave the folder of the panel', async () => {
    const { status } = await ask('/__weh5__/%2e%2e/%2e%2e/index.js', {})
    expect(status).toBe(404)
  })
})
