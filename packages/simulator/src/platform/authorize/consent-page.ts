import { openidOf } from '../../world/user.ts'
import type { World } from '../../world/world.ts'
import { html } from '../markup.ts'
import { missingFragment } from './error-page.ts'
import { page, type Language } from './page.ts'
import type { AuthorizeRequest } from './request.ts'

const texts = {
  zh: {
    title: '微信登录',
    asks: '申请获取以下权限',
    profile: '获取你的昵称、头像、地区及性别',
    who: '以谁的身份登录（测试用户）',
    follows: '已关注该公众号',
    stranger: '未关注该公众号',
    allow: '允许',
    refuse: '拒绝',
  },
  en: {
    title: 'Log in with WeChat',
    asks: 'asks for your permission',
    profile: 'Use your nickname, avatar, region and gender',
    who: 'Log in as (test users)',
    follows: 'Follows the account',
    stranger: 'Does not follow the account',
    allow: 'Allow',
    refuse: 'Refuse',
  },
} as const

/** The consent sheet, with a choice of who holds the phone. It posts back to its own address, without the fragment. */
export function consentPage(world: World, { account }: AuthorizeRequest, action: string, language: Language): Response {
  const text = texts[language]
  const rows = world.state.users.map(
    (user) =>
      html`<label>
        <img src="/mmopen/${user.id}/132" alt="" />
        <span
          >${user.nickname}<small
            >${user.subscribed.includes(account.appId) ? text.follows : text.stranger} ·
            ${openidOf(world, account, user).slice(0, 10)}…</small
          ></span
        >
        <input
          type="radio"
          name="user"
          value="${user.id}"
          ${user.id === world.state.phone.userId ? checked : none}
        /><i></i>
      </label>`,
  )
  return page(
    language,
    text.title,
    html`<form method="post" action="${action}">
        <header>${wechatMark}<span>${account.name} ${text.asks}</span></header>
        <h1>${text.profile}</h1>
        <p>${text.who}</p>
        <fieldset>${rows}</fieldset>
        <menu>
          <button class="refuse" name="answer" value="refuse">${text.refuse}</button>
          <button class="allow" name="answer" value="allow">${text.allow}</button>
        </menu>
      </form>
      ${missingFragment(language)}
      <script>
        if (location.hash !== '#wechat_redirect') {
          document.querySelector('form').hidden = true
          document.getElementById('broken').hidden = false
        }
      </script>`,
  )
}

const checked = html` checked`
const none = html``

const wechatMark = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <rect width="24" height="24" fill="#07c160" />
  <path
    fill="#fff"
    d="M10 6c-3 0-5.3 2-5.3 4.400 0 1.400.8 2.600 2 3.400l-.5 1.600 1.900-1c.6.2 1.200.3 1.900.3h.3a3.700 3.700 0 0 1-.2-1.100c0-2.300 2.200-4.100 4.900-4.100h.3C14.800 7.500 12.600 6 10 6Zm9.300 7.700c0-2-2-3.700-4.300-3.700s-4.300 1.700-4.300 3.700 2 3.700 4.300 3.700c.5 0 1-.1 1.500-.2l1.500.8-.4-1.300c1-.7 1.700-1.800 1.700-3Z"
  />
</svg>`
