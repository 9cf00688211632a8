const profile = {
  subscribe: 'number',
  openid: 'string',
  'unionid?': 'string',
  'language?': 'string',
  subscribe_time: 'number',
  remark: 'string',
  groupid: 'number',
  tagid_list: ['number'],
  subscribe_scene: 'string',
  qr_scene: 'number',
  qr_scene_str: 'string',
} as const

/** Followers: tags, names, blacklist: `tags`. */
export const tags = {
  /** 创建标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_createtag.html official page} */
  create: {
    title: '创建标签',
    method: 'POST',
    path: '/cgi-bin/tags/create',
    body: { tag: { name: 'string' } },
    reply: { tag: { id: 'number', name: 'string' } },
    certified: true,
    errors: [45056, 45157, 45158],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_createtag.html',
  },
  /** 获取标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettags.html official page} */
  get: {
    title: '获取标签',
    method: 'GET',
    path: '/cgi-bin/tags/get',
    reply: { tags: [{ id: 'number', name: 'string', count: 'number' }] },
    certified: true,
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettags.html',
  },
  /** 编辑标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_updatetag.html official page} */
  update: {
    title: '编辑标签',
    method: 'POST',
    path: '/cgi-bin/tags/update',
    body: { tag: { id: 'number', name: 'string' } },
    reply: {},
    certified: true,
    errors: [41001, 44002, 45058, 45157, 45158],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_updatetag.html',
  },
  /** 删除标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_deletetag.html official page} */
  delete: {
    title: '删除标签',
    method: 'POST',
    path: '/cgi-bin/tags/delete',
    body: { tag: { id: 'number' } },
    reply: {},
    certified: true,
    errors: [41001, 44002, 45057, 45058, 61004],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_deletetag.html',
  },
  /** 获取标签下粉丝列表 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html official page} */
  getFans: {
    title: '获取标签下粉丝列表',
    method: 'POST',
    path: '/cgi-bin/user/tag/get',
    body: { tagid: 'number', 'next_openid?': 'string' },
    reply: { count: 'number', 'data?': { openid: ['string'] }, next_openid: 'string' },
    certified: true,
    errors: [40003, 45159],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html',
  },
  /** 批量为用户打标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchtagging.html official page} */
  batchTagging: {
    title: '批量为用户打标签',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchtagging',
    body: { openid_list: ['string'], tagid: 'number' },
    reply: { fail_openid_list: ['string'] },
    certified: true,
    errors: [40003, 40032, 41001, 44002, 45011, 45059, 45159, 45169, 45171, 49003, 50002, 50005, 61007, 61016],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchtagging.html',
  },
  /** 批量为用户取消标签 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchuntagging.html official page} */
  batchUntagging: {
    title: '批量为用户取消标签',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchuntagging',
    body: { openid_list: ['string'], tagid: 'number' },
    reply: { fail_openid_list: ['string'] },
    certified: true,
    errors: [40003, 40032, 41001, 45011, 45159, 45169, 45171, 49003, 61016],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchuntagging.html',
  },
  /** 获取用户的标签列表 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagidlist.html official page} */
  getIdList: {
    title: '获取用户的标签列表',
    method: 'POST',
    path: '/cgi-bin/tags/getidlist',
    body: { openid: 'string' },
    reply: { tagid_list: ['number'] },
    certified: true,
    errors: [40003, 49003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagidlist.html',
  },
} as const

/** Followers: tags, names, blacklist: `groups`. */
export const groups = {
  /** 创建分组 {@link https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html official page} @deprecated Tags took the place of groups. */
  create: {
    title: '创建分组',
    method: 'POST',
    path: '/cgi-bin/groups/create',
    body: { group: { name: 'string' } },
    reply: { group: { id: 'number', name: 'string' } },
    certified: true,
    perDay: 1000,
    perDayInSandbox: 100,
    errors: [40051],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.create'],
    docs: 'https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html',
  },
  /** 查询所有分组 {@link https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html official page} @deprecated Tags took the place of groups. */
  get: {
    title: '查询所有分组',
    method: 'GET',
    path: '/cgi-bin/groups/get',
    reply: { groups: [{ id: 'number', name: 'string', count: 'number' }] },
    certified: true,
    perDay: 1000,
    perDayInSandbox: 100,
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.get'],
    docs: 'https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html',
  },
  /** 查询用户所在分组 @deprecated Tags took the place of groups. */
  getId: {
    title: '查询用户所在分组',
    method: 'POST',
    path: '/cgi-bin/groups/getid',
    body: { openid: 'string' },
    reply: { groupid: 'number' },
    certified: true,
    perDay: 10000,
    errors: [40003],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.getIdList'],
  },
  /** 修改分组名 @deprecated Tags took the place of groups. */
  update: {
    title: '修改分组名',
    method: 'POST',
    path: '/cgi-bin/groups/update',
    body: { group: { id: 'number', name: 'string' } },
    reply: {},
    certified: true,
    perDay: 1000,
    perDayInSandbox: 100,
    errors: [40050, 40051],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.update'],
  },
  /** 移动用户分组 @deprecated Tags took the place of groups. */
  moveMember: {
    title: '移动用户分组',
    method: 'POST',
    path: '/cgi-bin/groups/members/update',
    body: { openid: 'string', to_groupid: 'number' },
    reply: {},
    certified: true,
    perDay: 100000,
    perDayInSandbox: 1000,
    errors: [40003, 40050],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.batchTagging'],
  },
  /** 批量移动用户分组 @deprecated Tags took the place of groups. */
  batchMoveMembers: {
    title: '批量移动用户分组',
    method: 'POST',
    path: '/cgi-bin/groups/members/batchupdate',
    body: { openid_list: ['string'], to_groupid: 'number' },
    reply: {},
    certified: true,
    perDay: 100000,
    errors: [40003, 40032, 40050],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.batchTagging'],
  },
  /** 删除分组 @deprecated Tags took the place of groups. */
  delete: {
    title: '删除分组',
    method: 'POST',
    path: '/cgi-bin/groups/delete',
    body: { group: { id: 'number' } },
    reply: {},
    certified: true,
    perDay: 1000,
    errors: [40050],
    status: 'deprecated',
    because: 'Tags took the place of groups.',
    instead: ['tags.delete'],
  },
} as const

/** Followers: tags, names, blacklist: `user`. */
export const user = {
  /** 设置用户备注名 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_updateremark.html official page} */
  updateRemark: {
    title: '设置用户备注名',
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    body: { openid: 'string', remark: 'string' },
    reply: {},
    certified: true,
    perDay: 10000,
    errors: [40003, 40013, 40092, 41001, 43002, 43004, 44002, 61016],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_updateremark.html',
  },
  /** 获取用户基本信息 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_userinfo.html official page} */
  info: {
    title: '获取用户基本信息',
    method: 'GET',
    path: '/cgi-bin/user/info',
    query: { openid: 'string', 'lang?': { oneOf: ['zh_CN', 'zh_TW', 'en'] } },
    reply: profile,
    certified: true,
    perDay: 5000000,
    perDayInSandbox: 500000,
    errors: [40003, 40013],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_userinfo.html',
  },
  /** 批量获取用户基本信息 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchuserinfo.html official page} */
  batchInfo: {
    title: '批量获取用户基本信息',
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    body: { user_list: [{ openid: 'string', 'lang?': { oneOf: ['zh_CN', 'zh_TW', 'en'] } }] },
    reply: {
      user_info_list: [profile],
    },
    certified: true,
    errors: [40003, 40013, 40032],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchuserinfo.html',
  },
  /** 获取关注用户列表 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html official page} */
  get: {
    title: '获取关注用户列表',
    method: 'GET',
    path: '/cgi-bin/user/get',
    query: { 'next_openid?': 'string' },
    reply: { total: 'number', count: 'number', 'data?': { openid: ['string'] }, next_openid: 'string' },
    certified: true,
    perDay: 500,
    perDayInSandbox: 100,
    errors: [40003, 40013, 41001, 50002, 61004, 61007, 61016, 268487002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html',
  },
  /** 转换openid {@link https://developers.weixin.qq.com/doc/service/api/usermanage/changeopenid/api_changeopenid.html official page} */
  changeOpenid: {
    title: '转换openid',
    method: 'POST',
    path: '/cgi-bin/changeopenid',
    body: { from_appid: 'string', openid_list: ['string'] },
    reply: { result_list: [{ ori_openid: 'string', 'new_openid?': 'string', err_msg: 'string' }] },
    certified: true,
    errors: [40003, 63178, 63179],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/changeopenid/api_changeopenid.html',
  },
} as const

/** Followers: tags, names, blacklist: `blacklist`. */
export const blacklist = {
  /** 获取黑名单列表 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html official page} */
  get: {
    title: '获取黑名单列表',
    method: 'POST',
    path: '/cgi-bin/tags/members/getblacklist',
    body: { 'begin_openid?': 'string' },
    reply: { total: 'number', count: 'number', data: { openid: ['string'] }, next_openid: 'string' },
    certified: true,
    errors: [40003, 49003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html',
  },
  /** 拉黑用户 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchblacklist.html official page} */
  add: {
    title: '拉黑用户',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchblacklist',
    body: { openid_list: ['string'] },
    reply: {},
    certified: true,
    errors: [40003, 40032, 41001, 44002, 49003, 50002, 61016, 268487001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchblacklist.html',
  },
  /** 取消拉黑用户 {@link https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchunblacklist.html official page} */
  remove: {
    title: '取消拉黑用户',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchunblacklist',
    body: { openid_list: ['string'] },
    reply: {},
    certified: true,
    errors: [40003, 40032, 49003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchunblacklist.html',
  },
} as const
