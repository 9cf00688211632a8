import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** What WeChat sends, written from `facts/server.md` 4 and sharing nothing with the endpoint that it tests. */
export interface SentPush {
  readonly query: string
  readonly body: string
}

export type Query = Readonly<Record<string, string>>

export interface PushSender {
  handshake(echostr: string, query?: Query): string
  /** As an account in plain mode pushes. */
  plain(body: string, query?: Query): SentPush
  /** As an account in safe mode pushes. */
  safe(body: string, query?: Query): SentPush
  /** As an account in compatible mode pushes. */
  compat(body: string, query?: Query): SentPush
  /** The text inside an encrypted reply, its signature checked. */
  open(reply: string): string
}

export interface PushSenderOptions {
  readonly token: string
  readonly encodingAESKey: string
  readonly appId: string
  readonly now: () => number
}

export function createPushSender({ token, encodingAESKey, appId, now }: PushSenderOptions): PushSender {
  const key = Buffer.from(`${encodingAESKey}=`, 'base64')
  const sign = (...parts: string[]) =>
    createHash('sha1')
      .update([...parts].sort().join(''))
      .digest('hex')
  const signed = (query: Query, encrypt?: string) => {
    const timestamp = String(Math.floor(now() / 1000))
    const nonce = randomBytes(5).readUIntBE(0, 5).toString()
    const all = { timestamp, nonce, openid: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M', ...query }
    const signature = sign(token, all.timestamp, all.nonce)
    const safe: Query =
      encrypt === undefined
        ? {}
        : { encrypt_type: 'aes', msg_signature: sign(token, all.timestamp, all.nonce, encrypt) }
    return new URLSearchParams({ signature, ...safe, ...all }).toString()
  }
  const envelope = (encrypt: string, fields: string) => `<xml>${fields}<Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`

  return {
    handshake: (echostr, query = {}) => `${signed(query)}&${new URLSearchParams({ echostr }).toString()}`,
    plain: (body, query = {}) => ({ query: signed(query), body }),
    safe(body, query = {}) {
      const encrypt = seal(key, appId, body)
      return { query: signed(query, encrypt), body: envelope(encrypt, '<ToUserName><![CDATA[gh_1]]></ToUserName>') }
    },
    compat(body, query = {}) {
      const encrypt = seal(key, appId, body)
      return { query: signed(query, encrypt), body: body.replace('</xml>', '') + envelope(encrypt, '').slice(5) }
    },
    open(reply) {
      const field = (name: string) =>
        new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(reply)?.[1] ?? ''
      const encrypt = field('Encrypt')
      if (sign(token, field('TimeStamp'), field('Nonce'), encrypt) !== field('MsgSignature'))
        throw new Error('the reply is signed wrongly')
      return unseal(key, encrypt)
    },
  }
}

function seal(key: Buffer, appId: string, text: string): string {
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([Buffer.from(randomBytes(8).toString('hex')), length, message, Buffer.from(appId)])
  const padding = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(padding, padding)), cipher.final()]).toString(
    'base64',
  )
}

function unseal(key: Buffer, encrypted: string): string {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
  return plain.toString('utf8', 20, 20 + plain.readUInt32BE(16))
}
