import type { PushChapter } from './shape.ts'

interface Chapter {
  readonly title: { readonly en: string; readonly zh: string }
  /** The official page, or the fact it rests on when there is none. */
  readonly docs: string
  /** Why the service behind it no longer exists, or hardly does. Its pushes are still understood. */
  readonly retired?: string
}

const official = 'https://developers.weixin.qq.com/doc/offiaccount'

export const pushChapters: Readonly<Record<PushChapter, Chapter>> = {
  message: {
    title: { en: 'Messages', zh: '普通消息' },
    docs: `${official}/Message_Management/Receiving_standard_messages.html`,
  },
  follow: {
    title: { en: 'Following and scanning', zh: '关注与扫码' },
    docs: `${official}/Message_Management/Receiving_event_pushes.html`,
  },
  menu: {
    title: { en: 'Menu', zh: '自定义菜单' },
    docs: `${official}/Custom_Menus/Custom_Menu_Push_Events.html`,
  },
  job: { title: { en: 'Finished jobs', zh: '任务结果' }, docs: 'facts/server.md 4.6' },
  subscription: {
    title: { en: 'Subscription messages', zh: '订阅通知' },
    docs: `${official}/Subscription_Messages/api.html`,
  },
  'customer-service': {
    title: { en: 'Customer service', zh: '客服' },
    docs: `${official}/Customer_Service/Session_control.html`,
  },
  privacy: { title: { en: 'Changes of user data', zh: '用户资料变更' }, docs: 'facts/server.md 3.8' },
  account: {
    title: { en: 'Verification of the account', zh: '账号认证' },
    docs: `${official}/Account_Management/Wechat_Accreditation_Event_Push.html`,
  },
  card: {
    title: { en: 'Cards and coupons', zh: '卡券' },
    docs: `${official}/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html`,
    retired: 'Largely closed to new accounts; cards that were issued go on',
  },
  'gift-card': {
    title: { en: 'Gift cards', zh: '礼品卡' },
    docs: `${official}/Cards_and_Offer/gift_card.html`,
    retired: 'Largely closed to new accounts; cards that were issued go on',
  },
  invoice: { title: { en: 'Electronic invoices', zh: '电子发票' }, docs: 'facts/server.md 4.6' },
  store: {
    title: { en: 'Stores', zh: '门店' },
    docs: `${official}/WeChat_Stores/WeChat_Store_Interface.html`,
  },
  shop: { title: { en: 'Micro-shop', zh: '微信小店（旧版）' }, docs: 'facts/server.md 4.6', retired: 'Closed' },
  beacon: { title: { en: 'Shake-around', zh: '摇一摇周边' }, docs: 'facts/endpoints-b.md 8', retired: 'Closed' },
  wifi: { title: { en: 'Wi-Fi', zh: '微信连 Wi-Fi' }, docs: 'facts/endpoints-b.md 8', retired: 'Closed' },
  'scan-product': {
    title: { en: 'Scanned products', zh: '扫一扫（商品）' },
    docs: 'facts/endpoints-b.md 8',
    retired: 'Closed to new accounts',
  },
  hardware: {
    title: { en: 'Hardware devices', zh: '微信硬件' },
    docs: 'facts/endpoints-b.md 4',
    retired: 'Closed to new products',
  },
}
