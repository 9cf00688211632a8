/** Verification of the account, and changes of user data that have to be followed (`facts/server.md` 3.8, 4.6). */
export const accountEvents = {
  'event:qualification_verify_success': {
    chapter: 'account',
    title: { en: 'Qualification verified', zh: '资质认证成功' },
    fields: { expiredTime: ['ExpiredTime', 'seconds'] },
    reply: 'none',
  },
  'event:qualification_verify_fail': {
    chapter: 'account',
    title: { en: 'Qualification refused', zh: '资质认证失败' },
    fields: { failTime: ['FailTime', 'seconds'], failReason: ['FailReason', 'text'] },
    reply: 'none',
  },
  'event:naming_verify_success': {
    chapter: 'account',
    title: { en: 'Name verified', zh: '名称认证成功' },
    fields: { expiredTime: ['ExpiredTime', 'seconds'] },
    reply: 'none',
  },
  'event:naming_verify_fail': {
    chapter: 'account',
    title: { en: 'Name refused', zh: '名称认证失败' },
    fields: { failTime: ['FailTime', 'seconds'], failReason: ['FailReason', 'text'] },
    reply: 'none',
  },
  'event:annual_renew': {
    chapter: 'account',
    title: { en: 'Yearly verification is due', zh: '年审通知' },
    fields: { expiredTime: ['ExpiredTime', 'seconds'] },
    reply: 'none',
  },
  'event:verify_expired': {
    chapter: 'account',
    title: { en: 'Verification ran out', zh: '认证过期' },
    fields: { expiredTime: ['ExpiredTime', 'seconds'] },
    reply: 'none',
  },
  'event:weapp_audit_success': {
    chapter: 'account',
    title: { en: 'Mini program approved', zh: '小程序审核通过' },
    fields: { succTime: ['SuccTime', 'seconds'] },
    reply: 'none',
  },
  'event:weapp_audit_fail': {
    chapter: 'account',
    title: { en: 'Mini program refused', zh: '小程序审核不通过' },
    fields: {
      reason: ['Reason', 'text'],
      failTime: ['FailTime', 'seconds'],
      screenShot: ['ScreenShot', 'text', 'optional'],
    },
    reply: 'none',
  },
  'event:weapp_audit_delay': {
    chapter: 'account',
    title: { en: 'Mini program review delayed', zh: '小程序审核延后' },
    fields: { reason: ['Reason', 'text'], delayTime: ['DelayTime', 'seconds'] },
    reply: 'none',
  },
  'event:user_info_modified': {
    chapter: 'privacy',
    title: { en: 'A user changes the profile', zh: '用户资料变更' },
    fields: {
      openid: ['OpenID', 'id'],
      unionid: ['UnionID', 'id', 'optional'],
      appId: ['AppID', 'id'],
      revokeInfo: ['RevokeInfo', 'text', 'optional'],
    },
    reply: 'none',
    notes: 'The user is in openid: the sender is the platform',
  },
  'event:user_authorization_revoke': {
    chapter: 'privacy',
    title: { en: 'A user revokes a permission', zh: '用户撤回授权' },
    fields: {
      openid: ['OpenID', 'id'],
      unionid: ['UnionID', 'id', 'optional'],
      appId: ['AppID', 'id'],
      /** 201 address, 202 invoice, 203 card, 204 microphone, 205 nickname and avatar, 206 location, 207 pictures, 301 apps. */
      revokeInfo: ['RevokeInfo', 'text'],
    },
    reply: 'none',
    notes: 'What was stored under the permission has to be deleted',
    example: { revokeInfo: '205' },
  },
  'event:user_authorization_cancellation': {
    chapter: 'privacy',
    title: { en: 'A user closes the WeChat account', zh: '用户完成注销' },
    fields: {
      openid: ['OpenID', 'id'],
      unionid: ['UnionID', 'id', 'optional'],
      appId: ['AppID', 'id'],
      revokeInfo: ['RevokeInfo', 'text', 'optional'],
    },
    reply: 'none',
    notes: 'What is stored about the user has to be deleted',
  },
} as const
