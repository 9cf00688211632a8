import { html, type Markup } from '../markup.ts'

export type Language = 'zh' | 'en'

/** Chinese unless the browser prefers English. */
export function languageOf(headers: Headers): Language {
  return /^en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : 'zh'
}

/** A page of open.weixin.qq.com in the WeChat look, light and dark, nothing loaded from elsewhere. */
export function page(language: Language, title: string, content: Markup): Response {
  const document = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${{ markup: styles }}
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html>`
  return new Response(document.markup, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // The URL carries a code or leads to one.
      'referrer-policy': 'no-referrer',
    },
  })
}

const styles = `
:root { --bg: #ededed; --card: #fff; --text: rgba(0,0,0,.9); --quiet: rgba(0,0,0,.5); --line: rgba(0,0,0,.1); --green: #07c160; --weak: rgba(0,0,0,.05); --link: #576b95; --red: #fa5151 }
@media (prefers-color-scheme: dark) { :root { --bg: #111; --card: #1e1e1e; --text: rgba(255,255,255,.8); --quiet: rgba(255,255,255,.5); --line: rgba(255,255,255,.08); --weak: rgba(255,255,255,.08); --link: #7d90a9 } }
* { box-sizing: border-box; margin: 0 }
body { min-height: 100vh; display: flex; flex-direction: column; background: var(--bg); color: var(--text); font: 17px/1.4 -apple-system, "PingFang SC", "Helvetica Neue", "Noto Sans CJK SC", sans-serif; -webkit-text-size-adjust: 100% }
form { margin-top: auto; width: 100%; max-width: 480px; align-self: center; background: var(--card); border-radius: 12px 12px 0 0; padding: 24px 24px calc(32px + env(safe-area-inset-bottom)) }
header { display: flex; align-items: center; gap: 8px; font-size: 15px }
header svg { width: 24px; height: 24px; border-radius: 4px; flex: none }
h1 { font-size: 20px; line-height: 1.4; font-weight: 600; margin: 24px 0 4px; text-wrap: balance }
p { color: var(--quiet); font-size: 14px }
fieldset { border: 0; padding: 0; margin: 24px 0 }
label { display: flex; align-items: center; gap: 12px; padding: 12px 0; border-top: 1px solid var(--line); cursor: pointer }
fieldset label:last-of-type { border-bottom: 1px solid var(--line) }
label img { width: 40px; height: 40px; border-radius: 4px; background: var(--weak) }
label span { flex: 1; min-width: 0 }
label small { display: block; color: var(--quiet); font-size: 13px }
label input { position: absolute; opacity: 0 }
label i { width: 20px; height: 20px; border-radius: 50%; border: 1px solid var(--quiet); flex: none }
label input:checked ~ i { border: 6px solid var(--green) }
label input:focus-visible ~ i { outline: 2px solid var(--link); outline-offset: 2px }
menu { padding: 0; display: flex; gap: 16px; justify-content: center }
button { flex: 0 1 136px; border: 0; border-radius: 8px; padding: 8px 24px; min-height: 40px; font: inherit; font-weight: 500; cursor: pointer }
button:active { filter: brightness(.92) }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.allow { background: var(--green); color: #fff }
.refuse { background: var(--weak); color: var(--green) }
main { padding: 72px 32px; text-align: center; overflow-wrap: anywhere }
main svg { width: 64px; height: 64px; margin-bottom: 32px }
main h1 { margin: 0 0 16px }
main p + p { margin-top: 8px }
footer { margin-top: auto; padding: 24px; text-align: center; font-size: 12px; color: var(--quiet) }
[hidden] { display: none }
`
