/** The people who answer for an account (客服): `kf`. */
export const kf = {
  /** 获取所有客服账号 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getkflist.html official page} */
  getList: {
    title: '获取所有客服账号',
    method: 'GET',
    path: '/cgi-bin/customservice/getkflist',
    query: { 'business_id?': 'string' },
    reply: {
      kf_list: [
        {
          kf_account: 'string',
          kf_nick: 'string',
          kf_id: 'string',
          kf_headimgurl: 'string',
          'kf_wx?': 'string',
          kf_openid: 'string',
          invite_wx: 'string',
          invite_expire_time: 'number',
          invite_status: 'string',
        },
      ],
    },
    certified: true,
    errors: [65400],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getkflist.html',
  },
  /** 获取在线客服列表 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getonlinekflist.html official page} */
  getOnlineList: {
    title: '获取在线客服列表',
    method: 'GET',
    path: '/cgi-bin/customservice/getonlinekflist',
    query: { 'business_id?': 'string' },
    reply: {
      kf_online_list: [
        { kf_account: 'string', status: 'number', kf_id: 'number', kf_openid: 'string', accepted_case: 'number' },
      ],
    },
    certified: true,
    errors: [65400],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getonlinekflist.html',
  },
  /** 添加客服账号 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_addkfaccount.html official page} */
  add: {
    title: '添加客服账号',
    method: 'POST',
    path: '/customservice/kfaccount/add',
    body: { kf_account: 'string', nickname: 'string', 'business_id?': 'string', 'password?': 'string' },
    reply: {},
    certified: true,
    errors: [40003, 40005, 40009, 65400, 65401, 65402, 65403, 65404, 65405, 65406],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_addkfaccount.html',
  },
  /** 修改客服账号 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_updatekfaccount.html official page} */
  update: {
    title: '修改客服账号',
    method: 'POST',
    path: '/customservice/kfaccount/update',
    body: { kf_account: 'string', nickname: 'string', 'password?': 'string' },
    reply: {},
    certified: true,
    errors: [65400, 65401, 65403],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_updatekfaccount.html',
  },
  /** 删除客服账号 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_delkfaccount.html official page} */
  delete: {
    title: '删除客服账号',
    method: 'POST',
    path: '/customservice/kfaccount/del',
    body: { kf_account: 'string' },
    reply: {},
    certified: true,
    errors: [65400, 65401],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_delkfaccount.html',
  },
  /** 设置客服头像 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_uploadkfheadimg.html official page} */
  uploadHeadImg: {
    title: '设置客服头像',
    method: 'POST',
    path: '/customservice/kfaccount/uploadheadimg',
    query: { kf_account: 'string' },
    form: { media: 'file' },
    reply: {},
    certified: true,
    errors: [40005, 40009, 65400, 65401],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_uploadkfheadimg.html',
  },
  /** 邀请绑定客服账号 {@link https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_invitekfworker.html official page} */
  inviteWorker: {
    title: '邀请绑定客服账号',
    method: 'POST',
    path: '/customservice/kfaccount/inviteworker',
    body: { kf_account: 'string', invite_wx: 'string' },
    reply: {},
    certified: true,
    errors: [65400, 65401, 65407, 65408, 65409, 65410, 65411, 65412],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_invitekfworker.html',
  },
} as const

/** The people who answer for an account (客服): `kfSession`. */
export const kfSession = {
  /** 创建会话 {@link https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_createkfsession.html official page} */
  create: {
    title: '创建会话',
    method: 'POST',
    path: '/customservice/kfsession/create',
    body: { kf_account: 'string', openid: 'string' },
    reply: {},
    certified: true,
    errors: [40003, 65400, 65401, 65402, 65413, 65414, 65415],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_createkfsession.html',
  },
  /** 关闭会话 {@link https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_closesession.html official page} */
  close: {
    title: '关闭会话',
    method: 'POST',
    path: '/customservice/kfsession/close',
    body: { kf_account: 'string', openid: 'string' },
    reply: {},
    certified: true,
    errors: [40003, 65400, 65401, 65402, 65413, 65414],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_closesession.html',
  },
  /** 获取客户会话状态 {@link https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsession.html official page} */
  get: {
    title: '获取客户会话状态',
    method: 'GET',
    path: '/customservice/kfsession/getsession',
    query: { openid: 'string' },
    reply: { createtime: 'number', kf_account: 'string' },
    certified: true,
    errors: [40003, 65400],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsession.html',
  },
  /** 获取客服会话列表 {@link https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsessionlist.html official page} */
  list: {
    title: '获取客服会话列表',
    method: 'GET',
    path: '/customservice/kfsession/getsessionlist',
    query: { kf_account: 'string' },
    reply: { sessionlist: [{ createtime: 'number', openid: 'string' }] },
    certified: true,
    errors: [65400, 65401, 65402],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsessionlist.html',
  },
  /** 获取未接入会话列表 {@link https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getwaitcase.html official page} */
  getWaitCase: {
    title: '获取未接入会话列表',
    method: 'GET',
    path: '/customservice/kfsession/getwaitcase',
    reply: { count: 'number', waitcaselist: [{ latest_time: 'number', openid: 'string' }] },
    certified: true,
    errors: [65400],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getwaitcase.html',
  },
} as const

/** The people who answer for an account (客服): `kfRecord`. */
export const kfRecord = {
  /** 获取聊天记录 {@link https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html official page} */
  getMsgList: {
    title: '获取聊天记录',
    method: 'POST',
    path: '/customservice/msgrecord/getmsglist',
    body: { starttime: 'number', endtime: 'number', msgid: 'id', number: 'number' },
    reply: {
      recordlist: [{ openid: 'string', opercode: 'number', text: 'string', time: 'number', worker: 'string' }],
      number: 'number',
      msgid: 'id',
    },
    certified: true,
    perDay: 5000,
    errors: [65400, 65416, 65417],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html',
  },
  /** 获取客服聊天记录(旧) @deprecated A newer record exists. */
  getRecord: {
    title: '获取客服聊天记录(旧)',
    method: 'POST',
    path: '/customservice/msgrecord/getrecord',
    body: { starttime: 'number', endtime: 'number', pagesize: 'number', pageindex: 'number', 'openid?': 'string' },
    reply: { recordlist: [{ worker: 'string', openid: 'string', opercode: 'number', time: 'number', text: 'string' }] },
    certified: true,
    perDay: 5000,
    errors: [65400, 65416],
    status: 'deprecated',
    because: 'A newer record exists.',
    instead: ['kfRecord.getMsgList'],
  },
} as const
