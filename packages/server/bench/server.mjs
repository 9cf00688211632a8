// One of the servers that http.bench.mjs puts under load, in a process of its own.
import { createOfficialAccount } from '@weh5/server'
import { wechatRouter } from '@weh5/server/express'
import express from 'express'
import { createServer } from 'node:http'

const answer = {
  appId: 'wx0123456789abcdef',
  timestamp: 1700000000,
  nonceStr: 'x'.repeat(32),
  signature: 'x'.repeat(40),
}

/** WeChat, as far as signing needs it. */
function platform(message, response) {
  const token = { access_token: 't', expires_in: 7200 }
  const ticket = { errcode: 0, errmsg: 'ok', ticket: 'T'.repeat(86), expires_in: 7200 }
  response.end(JSON.stringify(message.url.startsWith('/cgi-bin/ticket') ? ticket : token))
}

/** Mounted where the router is, so that the difference is the router. */
function expressHello() {
  return express().use('/wechat', (_request, response) => response.json(answer))
}

function expressRouter(api) {
  const appSecret = '0123456789abcdef0123456789abcdef'
  const account = createOfficialAccount({ appId: 'wx0123456789abcdef', appSecret, endpoints: { api } })
  return express().use(
    '/wechat',
    wechatRouter(account, { origin: 'https://m.example.com', jsConfig: { allow: ['https://m.example.com'] } }),
  )
}

const listeners = {
  platform: () => platform,
  hello: () => (_message, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
  'express-hello': expressHello,
  express: () => expressRouter(process.argv[3]),
}
const server = createServer(listeners[process.argv[2]]())
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send((user + system) / 1e6)
})
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`))
