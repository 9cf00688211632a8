const publishedContent = {
  news_item: [
    {
      title: 'string',
      author: 'string',
      digest: 'string',
      content: 'string',
      content_source_url: 'string',
      thumb_media_id: 'string',
      thumb_url: 'string',
      'show_cover_pic?': 'number',
      need_open_comment: 'number',
      only_fans_can_comment: 'number',
      url: 'string',
      is_deleted: 'boolean',
    },
  ],
} as const

const draftContent = {
  news_item: [
    {
      article_type: 'string',
      title: 'string',
      author: 'string',
      digest: 'string',
      content: 'string',
      content_source_url: 'string',
      thumb_media_id: 'string',
      'show_cover_pic?': 'number',
      need_open_comment: 'number',
      only_fans_can_comment: 'number',
      url: 'string',
      image_info: { image_list: [{ image_media_id: 'string' }] },
      product_info: { footer_product_info: { product_key: 'string' } },
    },
  ],
} as const

const article = {
  'article_type?': { oneOf: ['news', 'newspic'] },
  title: 'string',
  'author?': 'string',
  'digest?': 'string',
  content: 'string',
  'content_source_url?': 'string',
  'thumb_media_id?': 'string',
  'need_open_comment?': { oneOf: [0, 1] },
  'only_fans_can_comment?': { oneOf: [0, 1] },
  'pic_crop_235_1?': 'string',
  'pic_crop_1_1?': 'string',
  'image_info?': { 'image_list?': [{ 'image_media_id?': 'string' }] },
  'cover_info?': {
    'crop_percent_list?': [
      {
        'ratio?': { oneOf: ['1_1', '16_9', '2.35_1'] },
        'x1?': 'string',
        'y1?': 'string',
        'x2?': 'string',
        'y2?': 'string',
      },
    ],
  },
  'product_info?': { 'footer_product_info?': { 'product_key?': 'string' } },
} as const

/** Articles: drafts, publishing, comments: `draft`. */
export const draft = {
  /** 新增草稿 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html official page} */
  add: {
    title: '新增草稿',
    method: 'POST',
    path: '/cgi-bin/draft/add',
    body: {
      articles: [article],
    },
    reply: { media_id: 'string' },
    perDay: 1000,
    errors: [40007, 45166, 53404, 53405, 53406],
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html',
  },
  /** 更新草稿 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_update.html official page} */
  update: {
    title: '更新草稿',
    method: 'POST',
    path: '/cgi-bin/draft/update',
    body: {
      media_id: 'string',
      index: 'number',
      articles: article,
    },
    reply: {},
    perDay: 1000,
    errors: [40007, 40114, 41039, 45166, 53404, 53405, 53406, 88000],
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_update.html',
  },
  /** 获取草稿详情 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_getdraft.html official page} */
  get: {
    title: '获取草稿详情',
    method: 'POST',
    path: '/cgi-bin/draft/get',
    body: { media_id: 'string' },
    reply: draftContent,
    perDay: 500,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_getdraft.html',
  },
  /** 删除草稿 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_delete.html official page} */
  delete: {
    title: '删除草稿',
    method: 'POST',
    path: '/cgi-bin/draft/delete',
    body: { media_id: 'string' },
    reply: {},
    perDay: 1000,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_delete.html',
  },
  /** 获取草稿总数 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_count.html official page} */
  count: {
    title: '获取草稿总数',
    method: 'GET',
    path: '/cgi-bin/draft/count',
    reply: { total_count: 'number' },
    perDay: 1000,
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_count.html',
  },
  /** 获取草稿列表 {@link https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html official page} */
  batchGet: {
    title: '获取草稿列表',
    method: 'POST',
    path: '/cgi-bin/draft/batchget',
    body: { offset: 'number', count: 'number', 'no_content?': { oneOf: [0, 1] } },
    reply: {
      total_count: 'number',
      item_count: 'number',
      item: [
        {
          media_id: 'string',
          update_time: 'number',
          content: draftContent,
        },
      ],
    },
    perDay: 1000,
    docs: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html',
  },
  /** 草稿箱开关设置 {@link https://developers.weixin.qq.com/doc/subscription/api/draftbox/draftmanage/api_draft_switch.html official page} @deprecated Every account has drafts today. */
  switch: {
    title: '草稿箱开关设置',
    method: 'POST',
    path: '/cgi-bin/draft/switch',
    query: { 'checkonly?': { oneOf: [1] } },
    reply: { 'is_open?': 'number' },
    status: 'deprecated',
    because: 'Every account has drafts today.',
    docs: 'https://developers.weixin.qq.com/doc/subscription/api/draftbox/draftmanage/api_draft_switch.html',
  },
} as const

/** Articles: drafts, publishing, comments: `shop`. */
export const shop = {
  /** 获取商品卡片的DOM结构 {@link https://developers.weixin.qq.com/doc/subscription/api/draftbox/shop/api_ecsgetproductcardinfo.html official page} */
  getProductCardInfo: {
    title: '获取商品卡片的DOM结构',
    method: 'POST',
    path: '/channels/ec/service/product/getcardinfo',
    body: { product_id: 'string', article_type: { oneOf: ['news', 'newspic'] }, card_type: { oneOf: [0, 1, 2, 3] } },
    reply: { product_key: 'string', DOM: 'string' },
    errors: [10170001, 10170002, 10170003],
    docs: 'https://developers.weixin.qq.com/doc/subscription/api/draftbox/shop/api_ecsgetproductcardinfo.html',
  },
} as const

/** Articles: drafts, publishing, comments: `freepublish`. */
export const freepublish = {
  /** 发布草稿 {@link https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit.html official page} */
  submit: {
    title: '发布草稿',
    method: 'POST',
    path: '/cgi-bin/freepublish/submit',
    body: { media_id: 'string' },
    reply: { publish_id: 'string', msg_data_id: 'string' },
    certified: true,
    perDay: 100,
    errors: [53503, 53504, 53505],
    docs: 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit.html',
  },
  /** 发布状态查询 {@link https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get.html official page} */
  get: {
    title: '发布状态查询',
    method: 'POST',
    path: '/cgi-bin/freepublish/get',
    body: { publish_id: 'string' },
    reply: {
      publish_id: 'string',
      publish_status: 'number',
      'article_id?': 'string',
      article_detail: { count: 'number', item: [{ idx: 'number', article_url: 'string' }] },
      fail_idx: ['number'],
    },
    certified: true,
    perDay: 100,
    errors: [40002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get.html',
  },
  /** 删除发布文章 {@link https://developers.weixin.qq.com/doc/service/api/public/api_freepublishdelete.html official page} */
  delete: {
    title: '删除发布文章',
    method: 'POST',
    path: '/cgi-bin/freepublish/delete',
    body: { article_id: 'string', 'index?': 'number' },
    reply: {},
    certified: true,
    perDay: 10,
    errors: [53600],
    docs: 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublishdelete.html',
  },
  /** 获取已发布图文信息 {@link https://developers.weixin.qq.com/doc/service/api/public/api_freepublishgetarticle.html official page} */
  getArticle: {
    title: '获取已发布图文信息',
    method: 'POST',
    path: '/cgi-bin/freepublish/getarticle',
    body: { article_id: 'string' },
    reply: publishedContent,
    certified: true,
    perDay: 100,
    errors: [53600],
    docs: 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublishgetarticle.html',
  },
  /** 获取已发布的消息列表 {@link https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html official page} */
  batchGet: {
    title: '获取已发布的消息列表',
    method: 'POST',
    path: '/cgi-bin/freepublish/batchget',
    body: { offset: 'number', count: 'number', 'no_content?': { oneOf: [0, 1] } },
    reply: {
      total_count: 'number',
      item_count: 'number',
      item: [
        {
          article_id: 'string',
          update_time: 'number',
          content: publishedContent,
        },
      ],
    },
    certified: true,
    perDay: 100,
    docs: 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html',
  },
} as const

/** Articles: drafts, publishing, comments: `comment`. */
export const comment = {
  /** 打开已群发文章评论 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_openarticlecomment.html official page} */
  open: {
    title: '打开已群发文章评论',
    method: 'POST',
    path: '/cgi-bin/comment/open',
    body: { msg_data_id: 'id', 'index?': 'number' },
    reply: {},
    certified: true,
    errors: [88000, 88001, 88002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_openarticlecomment.html',
  },
  /** 关闭已群发文章评论 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_closecomment.html official page} */
  close: {
    title: '关闭已群发文章评论',
    method: 'POST',
    path: '/cgi-bin/comment/close',
    body: { msg_data_id: 'id', 'index?': 'number' },
    reply: {},
    certified: true,
    errors: [88000, 88001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_closecomment.html',
  },
  /** 查看指定文章的评论数据 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html official page} */
  list: {
    title: '查看指定文章的评论数据',
    method: 'POST',
    path: '/cgi-bin/comment/list',
    body: { msg_data_id: 'id', 'index?': 'number', begin: 'number', count: 'number', type: { oneOf: [0, 1, 2] } },
    reply: {
      total: 'number',
      comment: [
        {
          user_comment_id: 'number',
          'openid?': 'string',
          create_time: 'number',
          content: 'string',
          comment_type: 'number',
          reply: { content: 'string', create_time: 'number' },
        },
      ],
    },
    certified: true,
    errors: [88000, 88001, 88010],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html',
  },
  /** 将评论标记精选 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_electcomment.html official page} */
  markElect: {
    title: '将评论标记精选',
    method: 'POST',
    path: '/cgi-bin/comment/markelect',
    body: { msg_data_id: 'id', 'index?': 'number', user_comment_id: 'number' },
    reply: {},
    certified: true,
    errors: [88000, 88001, 88003, 88004, 88008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_electcomment.html',
  },
  /** 将评论取消精选 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_unelectcomment.html official page} */
  unmarkElect: {
    title: '将评论取消精选',
    method: 'POST',
    path: '/cgi-bin/comment/unmarkelect',
    body: { msg_data_id: 'id', 'index?': 'number', user_comment_id: 'number' },
    reply: {},
    certified: true,
    errors: [88000, 88001, 88008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_unelectcomment.html',
  },
  /** 删除评论 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_delcomment.html official page} */
  delete: {
    title: '删除评论',
    method: 'POST',
    path: '/cgi-bin/comment/delete',
    body: { msg_data_id: 'id', 'index?': 'number', user_comment_id: 'number' },
    reply: {},
    certified: true,
    errors: [88000, 88001, 88008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_delcomment.html',
  },
  /** 回复评论 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_replycomment.html official page} */
  replyAdd: {
    title: '回复评论',
    method: 'POST',
    path: '/cgi-bin/comment/reply/add',
    body: { msg_data_id: 'id', 'index?': 'number', user_comment_id: 'number', content: 'string' },
    reply: {},
    certified: true,
    errors: [88000, 88001, 88005, 88007, 88008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_replycomment.html',
  },
  /** 删除回复 {@link https://developers.weixin.qq.com/doc/service/api/leaving/api_delreplycomment.html official page} */
  replyDelete: {
    title: '删除回复',
    method: 'POST',
    path: '/cgi-bin/comment/reply/delete',
    body: { msg_data_id: 'id', 'index?': 'number', user_comment_id: 'number' },
    reply: {},
    certified: true,
    errors: [87009, 88000, 88001, 88008],
    docs: 'https://developers.weixin.qq.com/doc/service/api/leaving/api_delreplycomment.html',
  },
} as const
