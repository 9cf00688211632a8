/** What an account sends: customer-service, mass, template and subscription messages: `customMessage`. */
export const customMessage = {
  /** 发送客服消息 {@link https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html official page} */
  send: {
    title: '发送客服消息',
    method: 'POST',
    path: '/cgi-bin/message/custom/send',
    body: {
      touser: 'string',
      msgtype: {
        oneOf: [
          'text',
          'image',
          'voice',
          'video',
          'music',
          'news',
          'mpnews',
          'mpnewsarticle',
          'msgmenu',
          'wxcard',
          'miniprogrampage',
        ],
      },
      'text?': { 'content?': 'string' },
      'image?': { 'media_id?': 'string' },
      'voice?': { 'media_id?': 'string' },
      'video?': { 'media_id?': 'string', 'thumb_media_id?': 'string', 'title?': 'string', 'description?': 'string' },
      'music?': {
        'musicurl?': 'string',
        'hqmusicurl?': 'string',
        'thumb_media_id?': 'string',
        'title?': 'string',
        'description?': 'string',
      },
      'news?': {
        'articles?': [{ 'title?': 'string', 'description?': 'string', 'url?': 'string', 'picurl?': 'string' }],
      },
      'mpnews?': { 'media_id?': 'string' },
      'mpnewsarticle?': { 'article_id?': 'string' },
      'msgmenu?': {
        'head_content?': 'string',
        'list?': [{ 'id?': 'string', 'content?': 'string' }],
        'tail_content?': 'string',
      },
      'wxcard?': { 'card_id?': 'string' },
      'miniprogrampage?': {
        'title?': 'string',
        'appid?': 'string',
        'pagepath?': 'string',
        'thumb_media_id?': 'string',
      },
      'customservice?': { 'kf_account?': 'string' },
    },
    reply: {},
    certified: true,
    perDay: 500000,
    perDayInSandbox: 50000,
    errors: [40003, 40007, 40008, 40013, 44002, 45002, 45008, 45015, 45047, 48004, 65400, 65401, 70000],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html',
  },
  /** 客服输入状态 {@link https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing.html official page} */
  typing: {
    title: '客服输入状态',
    method: 'POST',
    path: '/cgi-bin/message/custom/typing',
    body: { touser: 'string', command: { oneOf: ['Typing', 'CancelTyping'] } },
    reply: {},
    certified: true,
    errors: [40200, 45072, 45080, 45081],
    docs: 'https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing.html',
  },
} as const

/** What an account sends: customer-service, mass, template and subscription messages: `mass`. */
export const mass = {
  /** 根据标签群发消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html official page} */
  sendAll: {
    title: '根据标签群发消息',
    method: 'POST',
    path: '/cgi-bin/message/mass/sendall',
    body: {
      filter: { is_to_all: 'boolean', 'tag_id?': 'number' },
      msgtype: { oneOf: ['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard'] },
      'mpnews?': { 'media_id?': 'string' },
      'text?': { 'content?': 'string' },
      'voice?': { 'media_id?': 'string' },
      'images?': {
        'media_ids?': ['string'],
        'recommend?': 'string',
        'title?': 'string',
        'need_open_comment?': { oneOf: [0, 1] },
        'only_fans_can_comment?': { oneOf: [0, 1] },
      },
      'mpvideo?': { 'media_id?': 'string' },
      'wxcard?': { 'card_id?': 'string' },
      'send_ignore_reprint?': { oneOf: [0, 1] },
      'clientmsgid?': 'string',
    },
    reply: { msg_id: 'id', 'msg_data_id?': 'id' },
    certified: true,
    perDay: 100,
    errors: [
      40003, 40007, 40008, 40031, 40032, 40130, 40152, 42010, 44003, 45028, 45062, 45065, 45066, 45067, 45113, 45162,
      48003, 48021, 48022, 89504, 89505, 268488001,
    ],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html',
  },
  /** 根据OpenID群发消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_masssend.html official page} */
  send: {
    title: '根据OpenID群发消息',
    method: 'POST',
    path: '/cgi-bin/message/mass/send',
    body: {
      touser: ['string'],
      msgtype: { oneOf: ['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard'] },
      'mpnews?': { 'media_id?': 'string' },
      'text?': { 'content?': 'string' },
      'voice?': { 'media_id?': 'string' },
      'images?': {
        'media_ids?': ['string'],
        'recommend?': 'string',
        'title?': 'string',
        'need_open_comment?': { oneOf: [0, 1] },
        'only_fans_can_comment?': { oneOf: [0, 1] },
      },
      'mpvideo?': { 'media_id?': 'string', 'title?': 'string', 'description?': 'string' },
      'wxcard?': { 'card_id?': 'string' },
      'send_ignore_reprint?': { oneOf: [0, 1] },
      'clientmsgid?': 'string',
    },
    reply: { msg_id: 'id', 'msg_data_id?': 'id' },
    account: 'service',
    certified: true,
    perDay: 100,
    errors: [
      40003, 40007, 40008, 40031, 40032, 40130, 40152, 42010, 44003, 45028, 45062, 45065, 45066, 45067, 45113, 45162,
      48003, 48021, 48022, 89504, 89505, 268488001, 9500002,
    ],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_masssend.html',
  },
  /** 预览消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_preview.html official page} */
  preview: {
    title: '预览消息',
    method: 'POST',
    path: '/cgi-bin/message/mass/preview',
    body: {
      'touser?': 'string',
      'towxname?': 'string',
      msgtype: { oneOf: ['mpnews', 'text', 'voice', 'music', 'image', 'mpvideo', 'wxcard'] },
      'mpnews?': { 'media_id?': 'string' },
      'text?': { 'content?': 'string' },
      'voice?': { 'media_id?': 'string' },
      'music?': { 'media_id?': 'string' },
      'image?': { 'media_id?': 'string' },
      'mpvideo?': { 'media_id?': 'string' },
      'wxcard?': { 'card_id?': 'string', 'card_ext?': 'object' },
    },
    reply: { 'msg_id?': 'id' },
    certified: true,
    perDay: 100,
    errors: [40003, 40007, 40008, 40132, 43004],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_preview.html',
  },
  /** 查询群发消息发送状态 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_massmsgget.html official page} */
  get: {
    title: '查询群发消息发送状态',
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    body: { msg_id: 'string' },
    reply: { msg_id: 'id', msg_status: 'string' },
    certified: true,
    errors: [40059, 89504, 89505],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_massmsgget.html',
  },
  /** 删除群发消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg.html official page} */
  delete: {
    title: '删除群发消息',
    method: 'POST',
    path: '/cgi-bin/message/mass/delete',
    body: { 'msg_id?': 'id', 'article_idx?': 'number', 'url?': 'string' },
    reply: {},
    certified: true,
    perDay: 10,
    errors: [40059, 40060, 40065, 40204, 9500001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg.html',
  },
  /** 获取群发速度 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_getspeed.html official page} */
  getSpeed: {
    title: '获取群发速度',
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/get',
    reply: { speed: 'number', realspeed: 'number' },
    certified: true,
    errors: [45083, 45084],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_getspeed.html',
  },
  /** 设置群发速度 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_setspeed.html official page} */
  setSpeed: {
    title: '设置群发速度',
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/set',
    body: { speed: { oneOf: [0, 1, 2, 3, 4] } },
    reply: {},
    certified: true,
    errors: [45083, 45084, 89504, 89505],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_setspeed.html',
  },
  /** 上传图文消息素材 {@link https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadnewsmsg.html official page} @deprecated Articles are drafts now. */
  uploadNews: {
    title: '上传图文消息素材',
    method: 'POST',
    path: '/cgi-bin/media/uploadnews',
    body: {
      articles: [
        {
          title: 'string',
          thumb_media_id: 'string',
          'author?': 'string',
          content: 'string',
          'content_source_url?': 'string',
          'digest?': 'string',
          'show_cover_pic?': { oneOf: [0, 1] },
          'need_open_comment?': { oneOf: [0, 1] },
          'only_fans_can_comment?': { oneOf: [0, 1] },
        },
      ],
    },
    reply: { type: 'string', media_id: 'string', created_at: 'number' },
    certified: true,
    perDay: 10,
    errors: [40007, 45103],
    status: 'deprecated',
    because: 'Articles are drafts now.',
    instead: ['draft.add'],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadnewsmsg.html',
  },
  /** 上传群发视频 {@link https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html official page} @deprecated Gone from the current documentation; whether it still works is not known. */
  uploadVideo: {
    title: '上传群发视频',
    method: 'POST',
    path: '/cgi-bin/media/uploadvideo',
    body: { media_id: 'string', 'title?': 'string', 'description?': 'string' },
    reply: { 'type?': 'string', media_id: 'string', created_at: 'number' },
    certified: true,
    errors: [40007],
    status: 'deprecated',
    because: 'Gone from the current documentation; whether it still works is not known.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html',
  },
} as const

/** What an account sends: customer-service, mass, template and subscription messages: `template`. */
export const template = {
  /** 设置所属行业 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_setindustry.html official page} */
  setIndustry: {
    title: '设置所属行业',
    method: 'POST',
    path: '/cgi-bin/template/api_set_industry',
    body: { industry_id1: 'string', industry_id2: 'string' },
    reply: {},
    account: 'service',
    certified: true,
    errors: [43100, 40102],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_setindustry.html',
  },
  /** 获取行业信息 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_getindustry.html official page} */
  getIndustry: {
    title: '获取行业信息',
    method: 'GET',
    path: '/cgi-bin/template/get_industry',
    reply: {
      primary_industry: { first_class: 'string', second_class: 'string' },
      secondary_industry: { first_class: 'string', second_class: 'string' },
    },
    account: 'service',
    certified: true,
    errors: [40102],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_getindustry.html',
  },
  /** 选用模板 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_addtemplate.html official page} */
  addTemplate: {
    title: '选用模板',
    method: 'POST',
    path: '/cgi-bin/template/api_add_template',
    body: { template_id_short: 'string', 'keyword_name_list?': ['string'] },
    reply: { template_id: 'string' },
    account: 'service',
    certified: true,
    errors: [40037, 40246, 40247, 45026],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_addtemplate.html',
  },
  /** 获取已选用模板列表 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates.html official page} */
  getAllPrivateTemplate: {
    title: '获取已选用模板列表',
    method: 'GET',
    path: '/cgi-bin/template/get_all_private_template',
    reply: {
      template_list: [
        {
          template_id: 'string',
          title: 'string',
          primary_industry: 'string',
          deputy_industry: 'string',
          content: 'string',
          example: 'string',
        },
      ],
    },
    account: 'service',
    certified: true,
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates.html',
  },
  /** 删除模板 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_deletetemplate.html official page} */
  delPrivateTemplate: {
    title: '删除模板',
    method: 'POST',
    path: '/cgi-bin/template/del_private_template',
    body: { template_id: 'string' },
    reply: {},
    account: 'service',
    certified: true,
    errors: [40037],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_deletetemplate.html',
  },
  /** 发送模板消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html official page} */
  send: {
    title: '发送模板消息',
    method: 'POST',
    path: '/cgi-bin/message/template/send',
    body: {
      touser: 'string',
      template_id: 'string',
      'url?': 'string',
      'miniprogram?': { 'appid?': 'string', 'pagepath?': 'string' },
      data: { '*': { value: 'string', 'color?': 'string' } },
      'client_msg_id?': 'string',
    },
    reply: { msgid: 'id' },
    account: 'service',
    certified: true,
    perDay: 100000,
    errors: [40003, 40008, 40013, 40036, 40037, 40039, 40165, 40249, 41030, 43004, 43116, 47003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html',
  },
  /** 查询拦截的模板消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html official page} */
  queryBlock: {
    title: '查询拦截的模板消息',
    method: 'POST',
    path: '/wxa/sec/queryblocktmplmsg',
    body: { tmpl_msg_id: 'string', largest_id: 'number', limit: 'number' },
    reply: {
      msginfo: {
        id: 'string',
        tmpl_msg_id: 'string',
        title: 'string',
        content: 'string',
        send_timestamp: 'number',
        openid: 'string',
      },
    },
    account: 'service',
    certified: true,
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html',
  },
} as const

/** What an account sends: customer-service, mass, template and subscription messages: `subscribeOnce`. */
export const subscribeOnce = {
  /** 一次性订阅授权页 {@link https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html official page} */
  authorizePage: {
    title: '一次性订阅授权页',
    method: 'GET',
    path: '/mp/subscribemsg',
    host: 'mp',
    auth: 'none',
    query: {
      action: { oneOf: ['get_confirm'] },
      appid: 'string',
      scene: 'number',
      template_id: 'string',
      redirect_url: 'string',
      'reserved?': 'string',
    },
    reply: { openid: 'string', template_id: 'string', action: 'string', scene: 'number', reserved: 'string' },
    answers: 'page',
    certified: true,
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html',
  },
  /** 发送一次性订阅消息 {@link https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html official page} */
  send: {
    title: '发送一次性订阅消息',
    method: 'POST',
    path: '/cgi-bin/message/template/subscribe',
    body: {
      touser: 'string',
      template_id: 'string',
      scene: 'string',
      title: 'string',
      'url?': 'string',
      'miniprogram?': { 'appid?': 'string', 'pagepath?': 'string' },
      data: { content: { value: 'string', 'color?': 'string' } },
    },
    reply: {},
    certified: true,
    perDay: 100000,
    errors: [40003, 40013, 40037, 40062],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html',
  },
} as const

/** What an account sends: customer-service, mass, template and subscription messages: `subscribe`. */
export const subscribe = {
  /** 选用模板 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_addwxanewtemplate.html official page} */
  addTemplate: {
    title: '选用模板',
    method: 'POST',
    path: '/wxaapi/newtmpl/addtemplate',
    body: { tid: 'string', kidList: ['number'], sceneDesc: 'string' },
    reply: { priTmplId: 'string' },
    certified: true,
    errors: [40400, 200001, 200011, 200012, 200013, 200014, 200020, 200021, 200022, 200100],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_addwxanewtemplate.html',
  },
  /** 删除模板 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_delwxanewtemplate.html official page} */
  deleteTemplate: {
    title: '删除模板',
    method: 'POST',
    path: '/wxaapi/newtmpl/deltemplate',
    body: { priTmplId: 'string' },
    reply: {},
    certified: true,
    errors: [20001, 20002, 200001, 200002, 200014],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_delwxanewtemplate.html',
  },
  /** 获取类目 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getcategory.html official page} */
  getCategory: {
    title: '获取类目',
    method: 'GET',
    path: '/wxaapi/newtmpl/getcategory',
    reply: { data: [{ id: 'number', name: 'string' }] },
    certified: true,
    errors: [404, 20001, 200100],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getcategory.html',
  },
  /** 获取模板中的关键词 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatekeywords.html official page} */
  getPubTemplateKeywords: {
    title: '获取模板中的关键词',
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatekeywords',
    query: { tid: 'string' },
    reply: { count: 'number', data: [{ kid: 'number', name: 'string', example: 'string', rule: 'string' }] },
    certified: true,
    errors: [20001, 200002, 200014],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatekeywords.html',
  },
  /** 获取类目下的公共模板 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html official page} */
  getPubTemplateTitles: {
    title: '获取类目下的公共模板',
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatetitles',
    query: { ids: 'string', start: 'number', limit: 'number' },
    reply: { count: 'number', data: [{ tid: 'number', title: 'string', type: 'number', categoryId: 'string' }] },
    certified: true,
    errors: [404, 200001, 200016, 200017, 200018, 200019],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html',
  },
  /** 获取已有模板列表 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getwxapubnewtemplate.html official page} */
  getTemplates: {
    title: '获取已有模板列表',
    method: 'GET',
    path: '/wxaapi/newtmpl/gettemplate',
    reply: {
      data: [
        {
          priTmplId: 'string',
          title: 'string',
          content: 'string',
          example: 'string',
          type: 'number',
          keywordEnumValueList: [{ keywordCode: 'string', enumValueList: ['string'] }],
        },
      ],
    },
    certified: true,
    errors: [404, 200100],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getwxapubnewtemplate.html',
  },
  /** 发送订阅通知 {@link https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html official page} */
  bizSend: {
    title: '发送订阅通知',
    method: 'POST',
    path: '/cgi-bin/message/subscribe/bizsend',
    body: {
      touser: 'string',
      template_id: 'string',
      'page?': 'string',
      'miniprogram?': { 'appid?': 'string', 'pagepath?': 'string' },
      data: { '*': { value: 'string' } },
      'miniprogram_state?': { oneOf: ['developer', 'trial', 'formal'] },
      'lang?': { oneOf: ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'] },
    },
    reply: {},
    account: 'service',
    certified: true,
    errors: [40003, 40037, 41030, 43101, 45168, 47003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html',
  },
} as const

/** What an account sends: customer-service, mass, template and subscription messages: `autoreply`. */
export const autoreply = {
  /** 获取自动回复规则 {@link https://developers.weixin.qq.com/doc/service/api/notify/autoreplies/api_getcurrentautoreplyinfo.html official page} */
  getCurrentInfo: {
    title: '获取自动回复规则',
    method: 'GET',
    path: '/cgi-bin/get_current_autoreply_info',
    reply: {
      is_add_friend_reply_open: 'number',
      is_autoreply_open: 'number',
      add_friend_autoreply_info: { 'type?': 'string', content: 'string' },
      message_default_autoreply_info: { type: 'string', content: 'string' },
      keyword_autoreply_info: {
        list: [
          {
            rule_name: 'string',
            create_time: 'number',
            reply_mode: 'string',
            keyword_list_info: [{ type: 'string', match_mode: 'string', content: 'string' }],
            reply_list_info: [
              {
                type: 'string',
                content: 'string',
                news_info: {
                  list: [
                    {
                      title: 'string',
                      author: 'string',
                      digest: 'string',
                      show_cover: 'number',
                      cover_url: 'string',
                      content_url: 'string',
                      source_url: 'string',
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
    docs: 'https://developers.weixin.qq.com/doc/service/api/notify/autoreplies/api_getcurrentautoreplyinfo.html',
  },
} as const
