import { examplePush, type PushTableName, type PushToWrite, type WireObject } from '@weh5/protocol/push'
import type { Account } from '../world/account.ts'
import { contactAccount, rememberSent, type Trigger } from '../world/customer.ts'
import { drawText } from '../world/random.ts'
import { findUser, openidOf, type User } from '../world/user.ts'
import { findAccount, type World } from '../world/world.ts'
import { deliver, type Attempt } from './deliver.ts'
import { pushRequest, verificationRequest } from './request.ts'
import type { PushFormat, PushMode, PushSettings } from './settings.ts'

/** What the user sees when the account's server does not answer as it should. */
export const unavailable = '该公众号暂时无法提供服务，请稍后再试'

/** What became of a push. */
export interface Delivery {
  readonly push: PushToWrite
  /** Up to three. */
  readonly attempts: readonly Attempt[]
  /** The message that the user gets back, if any. */
  readonly reply?: WireObject
  /** What the user sees instead: {@link unavailable}. */
  readonly notice?: string
}

export interface SendOptions {
  /** Who sends; default: whoever holds the phone. */
  readonly user?: string
  /** How often the same push is sent side by side, as WeChat sometimes does. Default 1. */
  readonly copies?: number
}

export interface ConnectOptions {
  /** 消息加解密方式. Default `safe`. */
  readonly mode?: PushMode
  /** 数据格式. Default `xml`. */
  readonly format?: PushFormat
  /** Default: the first account. */
  readonly appId?: string
}

/** The push side of the platform (消息推送). */
export interface PushSender {
  /** Saves 服务器配置 after checking the address with a signed GET. `false`: the server did not echo. */
  connect(url: string, options?: ConnectOptions): Promise<boolean>
  /**
   * Sends a message or event, as the user, to the account's server. Fields that are not given are believable ones.
   *
   * @example
   * await sim.push.connect('http://127.0.0.1:3000/wechat/push', { mode: 'safe' })
   * const { reply } = await sim.push.send('text', { content: '你好' })
   *
   * @throws {Error} when no server is connected.
   */
  send<Name extends PushTableName>(
    name: Name,
    fields?: Partial<PushToWrite<Name>>,
    options?: SendOptions,
  ): Promise<Delivery>
}

/** What a push opens for customer-service messages. */
const triggers: Readonly<Record<string, Trigger>> = {
  'event:CLICK': 'menu-click',
  'event:scancode_push': 'menu-click',
  'event:scancode_waitmsg': 'menu-click',
  'event:subscribe': 'subscribe',
  'event:SCAN': 'scan',
}

const tries = 3

/** Something that the platform did by itself, such as a mass message that went out. */
export interface Announcement {
  readonly account: Account
  readonly name: PushTableName
  readonly fields: Partial<PushToWrite>
  /** Whom it is about; default: nobody in particular. */
  readonly user?: User
}

/**
 * Pushes what the platform did by itself, if a server is connected to the account. It opens no customer-service window.
 *
 * @param told - Hears of the delivery.
 */
export async function announce(
  world: World,
  { account, name, fields, user = world.state.users[0] }: Announcement,
  told: (delivery: Delivery) => void,
): Promise<void> {
  const settings = world.state.pushSettings[account.appId]
  if (settings === undefined || user === undefined) return
  told(await push(world, pushOf(world, account, user, name, fields), account, settings, user))
}

async function push(
  world: World,
  written: PushToWrite,
  account: Account,
  settings: PushSettings,
  user: User,
): Promise<Delivery> {
  const attempts: Attempt[] = []
  while (attempts.length < tries && !attempts.at(-1)?.answered) {
    attempts.push(
      await deliver(world, account, written, settings.format ?? 'xml', pushRequest(world, account, settings, written)),
    )
  }
  const reply = attempts.at(-1)?.reply
  const delivery: Delivery = {
    push: written,
    attempts,
    ...(reply?.kind === 'message' ? { reply: reply.message } : {}),
    ...(reply === undefined || reply.kind === 'malformed' ? { notice: unavailable } : {}),
  }
  if (delivery.reply) rememberSent(world, account, user, 'reply', delivery.reply)
  return delivery
}

/** @param told - Hears of every delivery. */
export function createPushSender(world: World, told: (delivery: Delivery) => void): PushSender {
  return {
    async connect(url, { mode = 'safe', format = 'xml', appId } = {}) {
      const account = accountOf(world, appId)
      const { url: signed, echostr } = verificationRequest(world, account, url)
      const answer = await fetch(signed).then(
        (response) => response.text(),
        () => '',
      )
      if (answer !== echostr) return false
      world.state.pushSettings[account.appId] = { appId: account.appId, url, mode, format }
      return true
    },
    async send(name, fields = {}, { user: userId = world.state.phone.userId, copies = 1 } = {}) {
      const settings = Object.values(world.state.pushSettings)[0]
      if (settings === undefined) throw new Error('no server is connected; call push.connect(url) first')
      const account = accountOf(world, settings.appId)
      const user = findUser(world, userId)
      if (user === undefined) throw new Error(`nobody is called ${userId}`)
      const written = pushOf(world, account, user, name, fields)
      follow(user, account, name)
      contactAccount(world, account, user, triggers[name] ?? 'message')
      const send = async (): Promise<Delivery> => {
        const delivery = await push(world, written, account, settings, user)
        told(delivery)
        return delivery
      }
      const deliveries = await Promise.all(Array.from({ length: copies }, send))
      return deliveries[0] ?? { push: written, attempts: [] }
    },
  }
}

function accountOf(world: World, appId: string | undefined): Account {
  const account = appId === undefined ? world.state.accounts[0] : findAccount(world, appId)
  if (account === undefined) throw new Error(`no account has the AppID ${appId ?? ''}`)
  return account
}

function pushOf<Name extends PushTableName>(
  world: World,
  account: Account,
  user: User,
  name: Name,
  fields: Partial<PushToWrite<Name>>,
): PushToWrite {
  const example: PushToWrite = examplePush(name)
  const isMessage = !name.includes(':')
  return {
    ...example,
    toUserName: account.originalId,
    fromUserName: openidOf(world, account, user),
    createTime: Math.floor(world.clock.now() / 1000),
    ...(isMessage ? { msgId: `2${drawText(world.state, 'digits', 16)}` } : {}),
    ...fields,
    name,
  }
}

/** Following and unfollowing are what their events say. */
function follow(user: User, { appId }: Account, name: PushTableName): void {
  if (name === 'event:subscribe' && !user.subscribed.includes(appId)) user.subscribed.push(appId)
  if (name === 'event:unsubscribe') user.subscribed = user.subscribed.filter((other) => other !== appId)
}
