/** Subscription messages: what users answer and how sending went (`facts/server.md` 4.6). */
export const subscriptionEvents = {
  'event:subscribe_msg_popup_event': {
    chapter: 'subscription',
    title: { en: 'Answers the subscription dialog', zh: '订阅弹窗操作' },
    fields: {
      list: [
        'SubscribeMsgPopupEvent.List',
        [
          {
            templateId: ['TemplateId', 'id'],
            /** `accept` or `reject`. */
            status: ['SubscribeStatusString', 'text'],
            popupScene: ['PopupScene', 'integer'],
          },
        ],
      ],
    },
    example: { list: [{ templateId: 'hD-ixGOhYmUfjOnI8MCzQMPshzGVeux_2vzyvQu7O68', status: 'accept', popupScene: 0 }] },
  },
  'event:subscribe_msg_change_event': {
    chapter: 'subscription',
    title: { en: 'Changes a subscription', zh: '订阅管理操作' },
    fields: {
      list: [
        'SubscribeMsgChangeEvent.List',
        [{ templateId: ['TemplateId', 'id'], status: ['SubscribeStatusString', 'text'] }],
      ],
    },
    example: { list: [{ templateId: 'hD-ixGOhYmUfjOnI8MCzQMPshzGVeux_2vzyvQu7O68', status: 'reject' }] },
  },
  'event:subscribe_msg_sent_event': {
    chapter: 'subscription',
    title: { en: 'A subscription message was sent', zh: '订阅通知发送结果' },
    fields: {
      list: [
        'SubscribeMsgSentEvent.List',
        [
          {
            templateId: ['TemplateId', 'id'],
            msgId: ['MsgID|MsgId', 'id'],
            errorCode: ['ErrorCode', 'integer'],
            errorStatus: ['ErrorStatus', 'text'],
          },
        ],
      ],
    },
    reply: 'none',
    example: { list: [{ templateId: 'hD-ixGOh', msgId: '1700827132819554304', errorCode: 0, errorStatus: 'success' }] },
  },
} as const
