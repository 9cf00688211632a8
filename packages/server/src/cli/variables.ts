import { allows } from '../jssdk/allow-list.ts'
import { readScope } from '../oauth/scope.ts'

/** One environment variable of the stand-alone server. */
export interface Variable {
  readonly name: string
  readonly what: string
  /** What holds without it. */
  readonly fallback?: string
  readonly required?: true
  /** Required where that one is set. */
  readonly requiredWith?: string
  readonly fits: (text: string) => boolean
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text)
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

/** Whether something takes the text without complaint. */
const takes = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text)
    return true
  } catch {
    return false
  }
}

/** A list in a variable: `a, b`. */
export function listIn(text: string): readonly string[] {
  return text.split(',').map((each) => each.trim())
}

/** Everything that configures the server. Its help and its complaints are made from this table. */
export const variables: readonly Variable[] = [
  {
    name: 'WECHAT_APP_ID',
    what: 'AppID of the official account, e.g. wx0123456789abcdef',
    required: true,
    fits: matches(/^wx[0-9a-zA-Z]{8,}$/),
  },
  { name: 'WECHAT_APP_SECRET', what: 'AppSecret of the official account', required: true, fits: matches(/^\S{16,}$/) },
  {
    name: 'WECHAT_TOKEN_MODE',
    what: 'stable, or legacy for an account that shares /cgi-bin/token with older services',
    fallback: 'stable',
    fits: matches(/^(stable|legacy)$/),
  },
  {
    name: 'WECHAT_API_ORIGIN',
    what: 'host of the API: another region, a proxy, a simulator',
    fallback: 'https://api.weixin.qq.com',
    fits: isOrigin,
  },
  {
    name: 'WECHAT_OPEN_ORIGIN',
    what: 'host of the login pages',
    fallback: 'https://open.weixin.qq.com',
    fits: isOrigin,
  },
  {
    name: 'JS_CONFIG_ALLOW',
    what: 'whose pages are signed: origins, e.g. https://m.example.com,https://*.shop.example',
    required: true,
    fits: takes((text) => allows(listIn(text))),
  },
  {
    name: 'PUBLIC_ORIGIN',
    what: 'the origin that visitors see, e.g. https://m.example.com; without it, the Host header must be on JS_CONFIG_ALLOW',
    fits: isOrigin,
  },
  {
    name: 'SESSION_SECRET',
    what: 'turns login on: at least 32 characters; to rotate, new,old',
    fits: (text) => listIn(text).every((each) => each.length >= 32),
  },
  {
    name: 'LOGIN_SCOPE',
    what: 'what /login asks for: snsapi_base, snsapi_userinfo or snsapi_login',
    fallback: 'snsapi_base',
    fits: takes(readScope),
  },
  {
    name: 'ACCESS_TOKEN_KEY',
    what: 'turns /access-token on, for services that send it as a Bearer key: at least 32 characters',
    fits: matches(/^\S{32,}$/),
  },
  { name: 'PUSH_TOKEN', what: 'turns message push on: the Token of the console', fits: matches(/^[0-9a-zA-Z]{3,32}$/) },
  {
    name: 'PUSH_AES_KEY',
    what: 'EncodingAESKey of the console',
    requiredWith: 'PUSH_TOKEN',
    fits: matches(/^[0-9a-zA-Z]{43}$/),
  },
  {
    name: 'PUSH_FORWARD_URL',
    what: 'where verified pushes are posted as JSON, e.g. http://shop.internal/wechat',
    requiredWith: 'PUSH_TOKEN',
    fits: matches(/^https?:\/\/\S+$/),
  },
  { name: 'REDIS_URL', what: 'keeps tokens in Redis, e.g. redis://localhost:6379', fits: matches(/^rediss?:\/\/\S+$/) },
  {
    name: 'STORE_DIR',
    what: 'keeps tokens in files of this folder when there is no Redis',
    fallback: './.weh5',
    fits: () => true,
  },
  { name: 'HOST', what: 'address to listen on', fallback: '0.0.0.0', fits: matches(/^\S+$/) },
  { name: 'PORT', what: 'port to listen on; 0 for any', fallback: '3000', fits: isPort },
  {
    name: 'LOG_LEVEL',
    what: 'debug, info, warn, error or silent',
    fallback: 'info',
    fits: matches(/^(debug|info|warn|error|silent)$/),
  },
]
