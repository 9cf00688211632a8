const article = {
  title: 'string',
  thumb_media_id: 'string',
  'author?': 'string',
  'digest?': 'string',
  show_cover_pic: { oneOf: [0, 1] },
  content: 'string',
  content_source_url: 'string',
  'need_open_comment?': { oneOf: [0, 1] },
  'only_fans_can_comment?': { oneOf: [0, 1] },
} as const

/** Media, temporary and permanent: `media`. */
export const media = {
  /** 新增临时素材 {@link https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html official page} */
  upload: {
    title: '新增临时素材',
    method: 'POST',
    path: '/cgi-bin/media/upload',
    query: { type: { oneOf: ['image', 'voice', 'video', 'thumb'] } },
    form: { media: 'file' },
    reply: { type: 'string', media_id: 'string', created_at: 'number' },
    certified: true,
    perDay: 100000,
    perDayInSandbox: 500,
    errors: [40004, 40005, 40006, 40009, 40010, 40011, 41005, 45001],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html',
  },
  /** 获取临时素材 {@link https://developers.weixin.qq.com/doc/service/api/material/temporary/api_getmedia.html official page} */
  get: {
    title: '获取临时素材',
    method: 'GET',
    path: '/cgi-bin/media/get',
    query: { media_id: 'string' },
    reply: { 'video_url?': 'string' },
    answers: 'file or json',
    certified: true,
    perDay: 200000,
    perDayInSandbox: 1000,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_getmedia.html',
  },
  /** 获取高清语音素材 {@link https://developers.weixin.qq.com/doc/service/api/material/temporary/api_gethdvoice.html official page} */
  getHdVoice: {
    title: '获取高清语音素材',
    method: 'GET',
    path: '/cgi-bin/media/get/jssdk',
    query: { media_id: 'string' },
    reply: {},
    answers: 'file',
    certified: true,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_gethdvoice.html',
  },
} as const

/** Media, temporary and permanent: `material`. */
export const material = {
  /** 上传图文消息内的图片 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_uploadimage.html official page} */
  uploadImg: {
    title: '上传图文消息内的图片',
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    form: { media: 'file' },
    reply: { url: 'string' },
    certified: true,
    errors: [40005, 40009],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_uploadimage.html',
  },
  /** 上传永久素材 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_addmaterial.html official page} */
  addMaterial: {
    title: '上传永久素材',
    method: 'POST',
    path: '/cgi-bin/material/add_material',
    query: { type: { oneOf: ['image', 'voice', 'video', 'thumb'] } },
    form: { media: 'file', 'description?': 'string' },
    reply: { media_id: 'string', 'url?': 'string' },
    certified: true,
    errors: [40004, 40005, 40006, 40007, 40009, 41005, 45001, 45007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_addmaterial.html',
  },
  /** 新增永久图文素材 {@link https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html official page} @deprecated Off since 2022-02-28, when drafts came. */
  addNews: {
    title: '新增永久图文素材',
    method: 'POST',
    path: '/cgi-bin/material/add_news',
    body: {
      articles: [article],
    },
    reply: { media_id: 'string' },
    certified: true,
    errors: [40007, 45103],
    status: 'retired',
    because: 'Off since 2022-02-28, when drafts came.',
    instead: ['draft.add'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html',
  },
  /** 修改永久图文素材 {@link https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html official page} @deprecated Off since 2022-02-28, when drafts came. */
  updateNews: {
    title: '修改永久图文素材',
    method: 'POST',
    path: '/cgi-bin/material/update_news',
    body: {
      media_id: 'string',
      index: 'number',
      articles: article,
    },
    reply: {},
    certified: true,
    errors: [40007, 40114, 45103],
    status: 'retired',
    because: 'Off since 2022-02-28, when drafts came.',
    instead: ['draft.update'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html',
  },
  /** 获取永久素材 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterial.html official page} */
  getMaterial: {
    title: '获取永久素材',
    method: 'POST',
    path: '/cgi-bin/material/get_material',
    body: { media_id: 'string' },
    reply: {
      'news_item?': [
        {
          title: 'string',
          author: 'string',
          digest: 'string',
          content: 'string',
          content_source_url: 'string',
          thumb_media_id: 'string',
          show_cover_pic: 'number',
          url: 'string',
        },
      ],
      'title?': 'string',
      'description?': 'string',
      'down_url?': 'string',
    },
    answers: 'file or json',
    certified: true,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterial.html',
  },
  /** 删除永久素材 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_delmaterial.html official page} */
  delMaterial: {
    title: '删除永久素材',
    method: 'POST',
    path: '/cgi-bin/material/del_material',
    body: { media_id: 'string' },
    reply: {},
    certified: true,
    errors: [40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_delmaterial.html',
  },
  /** 获取永久素材总数 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterialcount.html official page} */
  getCount: {
    title: '获取永久素材总数',
    method: 'GET',
    path: '/cgi-bin/material/get_materialcount',
    reply: { voice_count: 'number', video_count: 'number', image_count: 'number', news_count: 'number' },
    certified: true,
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterialcount.html',
  },
  /** 获取永久素材列表 {@link https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html official page} */
  batchGet: {
    title: '获取永久素材列表',
    method: 'POST',
    path: '/cgi-bin/material/batchget_material',
    body: { type: { oneOf: ['image', 'video', 'voice', 'news'] }, offset: 'number', count: 'number' },
    reply: {
      total_count: 'number',
      item_count: 'number',
      item: [
        {
          media_id: 'string',
          update_time: 'number',
          'name?': 'string',
          'url?': 'string',
          content: {
            news_item: [
              {
                title: 'string',
                author: 'string',
                digest: 'string',
                content: 'string',
                content_source_url: 'string',
                thumb_media_id: 'string',
                show_cover_pic: 'number',
                url: 'string',
                thumb_url: 'string',
                need_open_comment: 'number',
                only_fans_can_comment: 'number',
              },
            ],
            create_time: 'number',
            update_time: 'number',
          },
        },
      ],
    },
    certified: true,
    errors: [40004, 40007],
    docs: 'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html',
  },
} as const
