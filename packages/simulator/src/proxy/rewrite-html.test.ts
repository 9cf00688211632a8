import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { rewriteHtml } from './rewrite-html.ts'

const inject = '<script src="/__weh5__/bridge.js"></script>'

/** Sends a document through in pieces of a few characters, as a network might. */
function rewritten(html: string): Promise<string> {
  const pieces = html.match(/[^]{1,7}/g) ?? []
  const stream = rewriteHtml({ inject, nonce: 'n', platform: 'http://127.0.0.1:8721' })
  return text(Readable.from(pieces, { encoding: 'latin1' }).pipe(stream))
}

describe('a document', () => {
  it.each([
    [
      '<!doctype html><html><head><title>x</title></head></html>',
      `<!doctype html><html><head>${inject}<title>x</title></head></html>`,
    ],
    [
      '<HTML lang=en>\n<HEAD class="a>b"><script>1</script>',
      `<HTML lang=en>\n<HEAD class="a>b">${inject}<script>1</script>`,
    ],
    ['<!-- <head> --><title>x</title>', `<!-- <head> -->${inject}<title>x</title>`],
    ['<!doctype html>\nhello', `<!doctype html>${inject}\nhello`],
    ['<script>"<head>"</script>', `${inject}<script>"<head>"</script>`],
  ])('gets the bridge before anything that could run: %s', async (html, expected) => {
    expect(await rewritten(html)).toBe(expected)
  })

  it('loads the official script from here, whatever the address and the integrity say', async () => {
    const html = `<script integrity="sha256-x" src='//res2.wx.qq.com/open/js/jweixin-1.6.0.js?v=1'></script>`
    expect(await rewritten(html)).toContain(
      `<script src='/__weh5__/res2.wx.qq.com/open/js/jweixin-1.6.0.js?v=1'></script>`,
    )
  })

  it('keeps text that only looks like an address of the official script', async () => {
    const code = `<script>load("https://res.wx.qq.com/open/js/jweixin-1.6.0.js")</script>`
    expect(await rewritten(code)).toContain(code)
  })

  it('leads its links to the simulated platform', async () => {
    const html = '<a href="https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx&amp;x=1#wechat_redirect">'
    expect(await rewritten(html)).toContain(
      '<a href="http://127.0.0.1:8721/connect/oauth2/authorize?appid=wx&amp;x=1#wechat_redirect">',
    )
  })

  it('asks for files of WeChat’s hosts here, where they are refused, in tags and in styles, but not in text', async () => {
    expect(await rewritten('<link rel=stylesheet href=https://res.wx.qq.com/weui.css>')).toContain(
      '<link rel=stylesheet href=/__weh5__/res.wx.qq.com/weui.css>',
    )
    expect(await rewritten('<img src="a.png" srcset="a.png 1x, //mmbiz.qpic.cn/b/640 2x">')).toContain(
      'srcset="a.png 1x, /__weh5__/mmbiz.qpic.cn/b/640 2x"',
    )
    expect(await rewritten('<style>p{background:url(http://wx.qlogo.cn/x)}</style>')).toContain(
      'url(/__weh5__/wx.qlogo.cn/x)',
    )
    expect(await rewritten('<p style="background: url(\'https://res.wx.qq.com/x.png\')">')).toContain(
      "url('/__weh5__/res.wx.qq.com/x.png')",
    )
    const text = '<meta property="og:image" content="https://mmbiz.qpic.cn/x"><p>https://res.wx.qq.com/ is theirs</p>'
    expect(await rewritten(text)).toContain(text)
  })

  it('leaves hosts alone that only look like WeChat’s, and addresses inside of others', async () => {
    const html =
      '<a href="https://wx.qq.com.evil.example/"><a href="/go?to=https://open.weixin.qq.com/x"><img src="https://notweixin.qq.com/">'
    expect(await rewritten(html)).toContain(html)
  })

  it('opens a policy of its own just far enough', async () => {
    const html = `<meta http-equiv=Content-Security-Policy content="script-src 'none'; img-src https:">`
    expect(await rewritten(html)).toContain(`content="script-src 'self'; img-src https: 'self' data: blob:"`)
  })
})
