import { createOfficialAccount } from '@weh5/server'
import { readSession, wechatRouter } from '@weh5/server/express'
import express from 'express'

const { WECHAT_APP_ID = '', WECHAT_APP_SECRET = '', SESSION_SECRET = '' } = process.env
const origin = 'https://m.example.com'
const session = { secret: SESSION_SECRET }

const account = createOfficialAccount({ appId: WECHAT_APP_ID, appSecret: WECHAT_APP_SECRET })

const app = express()
// GET /wechat/js-config, /login, /callback, /me and POST /wechat/logout
app.use(
  '/wechat',
  wechatRouter(account, { origin, jsConfig: { allow: [origin] }, login: { scope: 'snsapi_base', session } }),
)

app.get('/api/greeting', async (request, response) => {
  const visitor = await readSession(request, session)
  if (visitor) response.json({ hello: visitor.openid })
  else response.status(401).json({ signIn: '/wechat/login?return_to=/' })
})
app.listen(3000)
