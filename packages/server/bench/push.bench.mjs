// Encrypted text in, encrypted reply out, on one core: the endpoint against co-wechat, and what AES, SHA-1 and XML alone take of it.
import { createOfficialAccount, reply } from '@weh5/server'
import cowechat from 'co-wechat'
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { parse } from 'node:querystring'
import { parseXml } from '../dist/push/parse-xml.js'
import { createPushCipher } from '../dist/push/push-cipher.js'
import { pushSignature } from '../dist/push/push-signature.js'
import { compare, report } from './compare.mjs'

const appId = 'wx0123456789abcdef'
const token = 'AAAAA'
const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const key = Buffer.from(`${encodingAESKey}=`, 'base64')
const iv = key.subarray(0, 16)
const batch = 2_000

const sha1 = (...parts) =>
  createHash('sha1')
    .update(parts.sort((a, b) => (a < b ? -1 : 1)).join(''))
    .digest('hex')

function seal(text) {
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([randomBytes(16), length, message, Buffer.from(appId)])
  const padding = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]).toString('base64')
}

/** In one piece, as text is that comes from a socket. What was put together here is in pieces until somebody reads it. */
const asReceived = (text) => Buffer.from(text).toString()

let msgId = 24_658_741_236_985_236n
/** A push that was never seen before, as WeChat sends it. */
function genuine() {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = String(randomBytes(6).readUIntBE(0, 6))
  const text = `<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\n<FromUserName><![CDATA[o6_bmjrPTlm6_2sgVt7hMZOPfL2M]]></FromUserName>\n<CreateTime>${timestamp}</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n<Content><![CDATA[展会几点开门？]]></Content>\n<MsgId>${msgId++}</MsgId></xml>`
  const encrypt = seal(text)
  const query = {
    signature: sha1(token, timestamp, nonce),
    timestamp,
    nonce,
    openid: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M',
    encrypt_type: 'aes',
    msg_signature: sha1(token, timestamp, nonce, encrypt),
  }
  const body = asReceived(
    `<xml>\n<ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\n<Encrypt><![CDATA[${encrypt}]]></Encrypt>\n</xml>`,
  )
  const url = asReceived(`https://m.example.com/wechat/push?${new URLSearchParams(query)}`)
  const start = body.indexOf(encrypt)
  return { url, body, parts: { timestamp, nonce, encrypt: body.slice(start, start + encrypt.length) } }
}

const headers = { get: () => null }

/** The endpoint of an account with a store of one’s own, or with its default: the memory of the process. */
function endpointWith(options) {
  const account = createOfficialAccount({ appId, appSecret: '0123456789abcdef0123456789abcdef', ...options })
  const on = { text: ({ content }) => reply.text(`收到：${content}`) }
  const endpoint = account.push({ token, encodingAESKey, on })
  return async ({ url, body }) => {
    const { status, body: answer } = await endpoint.reply({ method: 'POST', url, headers, body })
    return status === 200 && answer
  }
}

const weh5 = endpointWith({})
/** Handles repeated pushes again, as co-wechat does. */
const forgetful = endpointWith({ store: { get: async () => undefined, put: async () => true } })

const middleware = cowechat({ token, appid: appId, encodingAESKey }).middleware(
  async ({ Content }) => `收到：${Content}`,
)

/** Both get the address and the body as text; for co-wechat, Koa takes the query apart, in this way. */
async function coWechat({ url, body }) {
  const ctx = { query: parse(url.slice(url.indexOf('?') + 1)), method: 'POST', request: { body } }
  await middleware(ctx)
  return ctx.body
}

const cipher = createPushCipher(appId, encodingAESKey)

/** What nobody who answers an encrypted push gets round, done as the endpoint does it: two signatures, AES both ways, one parse. */
async function primitives({ parts: { timestamp, nonce, encrypt: sealed } }) {
  pushSignature(token, timestamp, nonce, sealed)
  const { text, encrypt } = cipher.decrypt(sealed)
  parseXml(text)
  const answer = encrypt(text)
  return pushSignature(token, timestamp, nonce, answer) && answer
}

/** Pushes answered in a second of processor time, so that a busy machine slows nobody down. */
async function perSecond(answer, pushes) {
  const started = process.cpuUsage()
  for (const push of pushes) if (!(await answer(push))) throw new Error('a push was not answered')
  const { user, system } = process.cpuUsage(started)
  return batch / ((user + system) / 1e6)
}

/**
 * Both in turns. Their pushes are made beforehand, because moving them through the young generation is nobody's work, and let go of
 * as they are used, because whatever is kept is looked at by every collection of garbage.
 */
function inTurns(ours, baseline) {
  const rounds = 15
  const prepared = Array.from({ length: 2 * (rounds + 1) }, () => Array.from({ length: batch }, genuine))
  const measured = (answer) => () => perSecond(answer, prepared.pop())
  return compare({ ours: measured(ours), baseline: measured(baseline), rounds })
}

const { ours, baseline } = await inTurns(weh5, coWechat)
report('push: encrypted text answered / co-wechat', { ours, baseline, unit: '/s', bar: { least: 3 } })
const once = await inTurns(forgetful, coWechat)
console.log(`push: the same without remembering what was answered ${(once.ours / once.baseline).toFixed(2)}`)
const share = await inTurns(weh5, primitives)
const part = (share.ours / share.baseline) * 100
console.log(
  `push: AES, SHA-1 and XML alone take ${part.toFixed(0)} % of that time (${(1e6 / share.baseline).toFixed(0)} of ${(1e6 / share.ours).toFixed(0)} µs)`,
)
