/** Conversations with human agents (`facts/server.md` 4.6). */
export const customerServiceEvents = {
  'event:kf_create_session': {
    chapter: 'customer-service',
    title: { en: 'An agent takes over', zh: '客服接入会话' },
    fields: { kfAccount: ['KfAccount', 'id'] },
    reply: 'none',
    example: { kfAccount: 'expo@gh_0123456789ab' },
  },
  'event:kf_close_session': {
    chapter: 'customer-service',
    title: { en: 'An agent closes the conversation', zh: '客服关闭会话' },
    fields: { kfAccount: ['KfAccount', 'id'] },
    reply: 'none',
    example: { kfAccount: 'expo@gh_0123456789ab' },
  },
  'event:kf_switch_session': {
    chapter: 'customer-service',
    title: { en: 'One agent hands over to another', zh: '客服转接会话' },
    fields: { fromKfAccount: ['FromKfAccount', 'id'], toKfAccount: ['ToKfAccount', 'id'] },
    reply: 'none',
  },
  'event:user_enter_tempsession': {
    chapter: 'customer-service',
    title: { en: 'Enters customer service from a mini program', zh: '从小程序进入客服会话' },
    fields: { sessionFrom: ['SessionFrom', 'text'] },
  },
  'event:guide_qrcode_scan_event': {
    chapter: 'customer-service',
    title: { en: 'Scans a shopping guide’s QR code', zh: '扫描顾问二维码' },
    fields: {
      guideAccount: ['GuideScanEvent.qrcode_guide_account', 'id'],
      guideOpenid: ['GuideScanEvent.qrcode_guide_openid', 'id'],
      openid: ['GuideScanEvent.openid', 'id'],
      action: ['GuideScanEvent.action', 'text'],
      qrcodeInfo: ['GuideScanEvent.qrcode_info', 'text'],
    },
  },
} as const
