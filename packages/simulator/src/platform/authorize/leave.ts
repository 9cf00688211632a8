import { html, scriptValue } from '../markup.ts'
import { missingFragment } from './error-page.ts'
import { page, type Language } from './page.ts'

/**
 * Sends the visitor back to the app. The authorize address ends in `#wechat_redirect`, and a browser carries a fragment over to where a
 * redirect leads unless `Location` names one, so a navigating browser gets a page that replaces itself; everybody else a plain 302.
 * Only that page can see whether the fragment, which WeChat insists on, was there at all.
 */
export function leave(to: URL, headers: Headers, language: Language): Response {
  if (headers.get('sec-fetch-mode') !== 'navigate') return redirect(302, to)
  return page(
    language,
    '微信',
    html`${missingFragment(language)}
      <script>
        if (location.hash === '#wechat_redirect') location.replace(${scriptValue(to.href)})
        else document.getElementById('broken').hidden = false
      </script>`,
  )
}

/** After a form post there is no fragment left to lose. */
export function leaveAfterPost(to: URL): Response {
  return redirect(303, to)
}

function redirect(status: 302 | 303, to: URL): Response {
  return new Response(null, {
    status,
    headers: { location: to.href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  })
}
