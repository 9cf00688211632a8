/** What every push has (`facts/server.md` 4.5). */
export const commonFields = {
  /** The account's original id, `gh_…`. */
  toUserName: ['ToUserName', 'id'],
  /** The user's openid; some notices come from the platform itself. */
  fromUserName: ['FromUserName', 'id'],
  createTime: ['CreateTime', 'seconds'],
} as const

/** What every message has beside them. */
export const messageFields = {
  /** 64 bits: more than a number holds. */
  msgId: ['MsgId|MsgID', 'id'],
  /** Present for a message that comes from an article. */
  msgDataId: ['MsgDataId', 'id', 'optional'],
  /** Which article of several it was, from 1. */
  idx: ['Idx', 'integer', 'optional'],
} as const

/** Messages that a user sends (`facts/server.md` 4.5). */
export const messages = {
  text: {
    chapter: 'message',
    title: { en: 'Text', zh: '文本消息' },
    fields: {
      content: ['Content', 'text'],
      /** Which entry of a menu message was chosen. */
      menuId: ['bizmsgmenuid', 'id', 'optional'],
    },
    example: { content: '你好' },
  },
  image: {
    chapter: 'message',
    title: { en: 'Image', zh: '图片消息' },
    fields: { picUrl: ['PicUrl', 'text'], mediaId: ['MediaId', 'id'] },
    example: { picUrl: 'http://mmbiz.qpic.cn/mmbiz_jpg/example/0' },
  },
  voice: {
    chapter: 'message',
    title: { en: 'Voice', zh: '语音消息' },
    fields: {
      mediaId: ['MediaId', 'id'],
      /** `amr` or `speex`. */
      format: ['Format', 'text'],
      mediaId16K: ['MediaId16K', 'id', 'optional'],
      /** What was understood, where recognition was switched on. */
      recognition: ['Recognition', 'text', 'optional'],
    },
    example: { format: 'amr' },
  },
  video: {
    chapter: 'message',
    title: { en: 'Video', zh: '视频消息' },
    fields: { mediaId: ['MediaId', 'id'], thumbMediaId: ['ThumbMediaId', 'id'] },
  },
  shortvideo: {
    chapter: 'message',
    title: { en: 'Short video', zh: '小视频消息' },
    fields: { mediaId: ['MediaId', 'id'], thumbMediaId: ['ThumbMediaId', 'id'] },
  },
  location: {
    chapter: 'message',
    title: { en: 'Location', zh: '地理位置消息' },
    fields: {
      latitude: ['Location_X', 'decimal'],
      longitude: ['Location_Y', 'decimal'],
      scale: ['Scale', 'integer'],
      label: ['Label', 'text'],
    },
    example: { latitude: 23.134521, longitude: 113.358803, scale: 20, label: '广州市海珠区新港中路' },
  },
  link: {
    chapter: 'message',
    title: { en: 'Link', zh: '链接消息' },
    fields: { title: ['Title', 'text'], description: ['Description', 'text'], url: ['Url', 'text'] },
    example: { title: '展会日程', description: '两天的日程', url: 'https://m.example.com/schedule' },
  },
  file: {
    chapter: 'message',
    title: { en: 'File', zh: '文件消息' },
    fields: {
      title: ['Title', 'text'],
      description: ['Description', 'text'],
      fileKey: ['FileKey', 'id'],
      fileMd5: ['FileMd5', 'id'],
      /** Bytes. */
      fileTotalLen: ['FileTotalLen', 'integer'],
    },
    notes: 'Known from an SDK only',
  },
  miniprogrampage: {
    chapter: 'message',
    title: { en: 'Mini-program card', zh: '小程序卡片' },
    fields: {
      title: ['Title', 'text'],
      appId: ['AppId', 'id'],
      pagePath: ['PagePath', 'text'],
      thumbUrl: ['ThumbUrl', 'text'],
      thumbMediaId: ['ThumbMediaId', 'id'],
    },
    example: { title: '展会助手', appId: 'wx0123456789abcdef', pagePath: 'pages/index' },
  },
  device_text: {
    chapter: 'hardware',
    title: { en: 'Data from a device', zh: '设备数据' },
    fields: {
      deviceType: ['DeviceType', 'id'],
      deviceId: ['DeviceID', 'id'],
      sessionId: ['SessionID', 'id'],
      /** Base64. */
      content: ['Content', 'text'],
      openid: ['OpenID', 'id'],
    },
    example: { deviceType: 'gh_0123456789ab', content: 'aGVsbG8=' },
  },
} as const
