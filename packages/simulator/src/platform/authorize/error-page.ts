import { html, type Markup } from '../markup.ts'
import { page, type Language } from './page.ts'
import type { AuthorizeErrcode } from './request.ts'

const reasons: Readonly<Record<AuthorizeErrcode, Readonly<Record<Language, string>>>> = {
  10003: { zh: 'redirect_uri 域名与后台配置不一致', en: 'The domain of redirect_uri is not the configured one' },
  10005: { zh: 'scope 参数错误或没有 scope 权限', en: 'The scope is wrong or not permitted' },
  10010: { zh: 'scope 不能为空', en: 'The scope is empty' },
  10011: { zh: 'redirect_uri 不能为空', en: 'The redirect_uri is empty' },
  10012: { zh: 'appid 参数错误', en: 'The appid is wrong' },
  10013: { zh: 'state 参数错误', en: 'The state is wrong' },
}

/** What the visitor sees when the request for a code is wrong. `detail` is for the developer. */
export function errorPage(language: Language, errcode: AuthorizeErrcode, detail: string): Response {
  const title = { zh: '页面无法打开', en: 'This page cannot be opened' }[language]
  const code = { zh: `错误码：${errcode}`, en: `Error code: ${errcode}` }[language]
  return page(
    language,
    title,
    html`<main>
        ${warning}
        <h1>${title}</h1>
        <p>${reasons[errcode][language]}</p>
        <p>${code}</p>
      </main>
      <footer>${detail}</footer>`,
  )
}

/** What the visitor sees of an address without `#wechat_redirect`, which only the browser can notice. */
export function missingFragment(language: Language): Markup {
  const title = { zh: '页面无法打开', en: 'This page cannot be opened' }[language]
  const reason = {
    zh: '授权链接缺少 #wechat_redirect',
    en: 'The authorize address lacks #wechat_redirect',
  }[language]
  return html`<main id="broken" hidden>
    ${warning}
    <h1>${title}</h1>
    <p>${reason}</p>
  </main>`
}

const warning = html`<svg viewBox="0 0 24 24" fill="none" aria-hidden="true">
  <circle cx="12" cy="12" r="11" fill="var(--red)" />
  <path d="M12 6v7.5M12 16.2v1.3" stroke="#fff" stroke-width="1.6" stroke-linecap="round" />
</svg>`
