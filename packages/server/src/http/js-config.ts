import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { allows, type AllowList } from '../jssdk/allow-list.ts'
import { readPage } from '../jssdk/page.ts'
import { json } from './message.ts'
import type { Route } from './route.ts'

export interface JsConfigOptions {
  /** Whose pages are signed, and who may read the answer from another origin. */
  readonly allow: AllowList
}

/** `GET /js-config?url=`: signs a page of an origin on the list. Nothing but the url is taken from the client (`facts/server.md` 6.6). */
export function jsConfigRoute(account: Pick<OfficialAccount, 'jssdk'>, { allow }: JsConfigOptions): Route {
  const allowed = allows(allow)
  return {
    async GET(request, { searchParams }) {
      const page = readPage(searchParams.get('url') ?? '')
      if (!allowed(page.url)) throw new WechatError('URL_NOT_ALLOWED', 'Pages of this origin are not signed here')
      const origin = request.headers.get('origin')
      const cors = origin !== null && URL.canParse(origin) && allowed(new URL(origin))
      const headers = cors ? { vary: 'Origin', 'access-control-allow-origin': origin } : { vary: 'Origin' }
      return json(200, await account.jssdk.sign({ url: page.text }), headers)
    },
  }
}
