import { record, text } from './record.ts'
import { textIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface OpenEnterpriseChatOptions {
  /** Ids of members, joined by `;`. */
  readonly userIds: string
  /** Empty for a chat with one member. */
  readonly groupName: string
}

export interface OpenEnterpriseChatResult {
  readonly errCode: string
}

/** Opens a chat in WeCom (企业微信). WeChat itself does not have it. */
export const openEnterpriseChat: JsApiCall<OpenEnterpriseChatOptions, OpenEnterpriseChatResult> = {
  name: 'openEnterpriseChat',
  interactive: true,
  read: /* @__PURE__ */ record({ errCode: (value) => text(value == null ? 0 : value) }),
}

export const openEnterpriseChatSpec: JsApiCallSpec<OpenEnterpriseChatOptions, OpenEnterpriseChatResult> = {
  api: openEnterpriseChat,
  group: 'enterprise',
  title: { en: 'Open a chat in WeCom', zh: '打开企业会话' },
  docs: 'facts/jssdk.md B.16',
  since: { jweixin: '1.2.0' },
  notes: 'WeCom only.',
  command: 'openEnterpriseChat',
  options: [
    { name: 'userIds', type: 'string', required: true, note: 'joined by ;' },
    { name: 'groupName', type: 'string', required: true },
  ],
  result: [{ name: 'errCode', type: 'string' }],
  encode: ({ userIds, groupName }) => ({ useridlist: userIds, chatname: groupName }),
  decode: (args) => ({ userIds: textIn(args, 'useridlist'), groupName: textIn(args, 'chatname') }),
  reply: ({ errCode }): Reply => ({ err_code: errCode }),
  example: { errCode: '0' },
  exampleOptions: { userIds: 'zhangsan;lisi', groupName: '展会筹备' },
}
