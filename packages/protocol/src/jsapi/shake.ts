import { callSpec } from './plain.ts'
import { number, record, text } from './record.ts'
import { oneOfIn, textIn } from './read.ts'
import { addContactBridge, shakehbBridge, silentAddContactBridge } from './target.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface AddContactOptions {
  /** 0: the account that owns the device, 1: the shop's account, offered within about a kilometre. */
  readonly type: 0 | 1
}

export interface CheckAddContactStatusResult {
  readonly followed: boolean
}

export interface JumpHongbaoOptions {
  readonly lottery_id: string
  readonly noncestr: string
  readonly openid: string
  /** Signed by your server with the activity's key. */
  readonly sign: string
}

/** Whether the user follows the account, in a page opened by a shake. {@link https://zb.weixin.qq.com official guide, 摇一摇关注} */
export const checkAddContactStatus: JsApiCall<AddContactOptions, CheckAddContactStatusResult> = {
  name: 'checkAddContactStatus',
  target: addContactBridge,
  read: /* @__PURE__ */ record({
    followed: (_, { data }) => (text(data) === undefined ? undefined : number(data) === 1),
  }),
}

/** Opens the page to follow the account, in a page opened by a shake. {@link https://zb.weixin.qq.com official guide, 摇一摇关注} */
export const jumpAddContact: JsApiCall<AddContactOptions, void> = {
  name: 'jumpAddContact',
  target: silentAddContactBridge,
}

/** Opens a red packet, in a page opened by a shake. {@link https://zb.weixin.qq.com official guide, 摇红包} */
export const jumpHongbao: JsApiCall<JumpHongbaoOptions, void> = {
  name: 'jumpHongbao',
  target: shakehbBridge,
}

const shared = {
  group: 'shake',
  docs: 'https://zb.weixin.qq.com',
  since: { wechat: '6.2.5' },
  retired: 'The shake-around service takes no new accounts; pages that use it still run.',
  missingOn: ['windows', 'mac', 'devtools', 'mini-program'],
} as const

const type = [{ name: 'type', type: '0 | 1', required: true, note: "0: the device's owner, 1: the shop" }] as const

function decodeType(args: Reply): AddContactOptions {
  return { type: oneOfIn(args, 'type', [1] as const, 0) }
}

export const checkAddContactStatusSpec: JsApiCallSpec<AddContactOptions, CheckAddContactStatusResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: checkAddContactStatus,
    title: { en: 'Does the user follow the account', zh: '检查用户是否关注' },
    command: 'checkAddContactStatus',
    options: type,
    result: [{ name: 'followed', type: 'boolean' }],
    decode: decodeType,
    reply: ({ followed }): Reply => ({ err_code: 0, data: followed ? 1 : 0 }),
    example: { followed: true },
    exampleOptions: { type: 0 },
  })

export const jumpAddContactSpec: JsApiCallSpec<AddContactOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: jumpAddContact,
  answers: false,
  title: { en: 'Offer to follow the account', zh: '跳转到关注页' },
  command: 'jumpAddContact',
  options: type,
  decode: decodeType,
  exampleOptions: { type: 1 },
})

export const jumpHongbaoSpec: JsApiCallSpec<JumpHongbaoOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: jumpHongbao,
  answers: false,
  title: { en: 'Open a red packet', zh: '抽红包' },
  command: 'jumpHongbao',
  options: [
    { name: 'lottery_id', type: 'string', required: true },
    { name: 'noncestr', type: 'string', required: true },
    { name: 'openid', type: 'string', required: true },
    { name: 'sign', type: 'string', required: true },
  ],
  decode: (args) => ({
    lottery_id: textIn(args, 'lottery_id'),
    noncestr: textIn(args, 'noncestr'),
    openid: textIn(args, 'openid'),
    sign: textIn(args, 'sign'),
  }),
  exampleOptions: {
    lottery_id: '1',
    noncestr: 'Wm3WZYTPz0wzccnW',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sign: '9A0A8659',
  },
})
