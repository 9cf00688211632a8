/** Invoices, stores and the micro-shop (`facts/server.md` 4.6, `facts/endpoints-b.md` 8). */
export const commerceEvents = {
  'event:user_authorize_invoice': {
    chapter: 'invoice',
    title: { en: 'Agrees to an invoice', zh: '授权开票' },
    fields: {
      succOrderId: ['SuccOrderId', 'id', 'optional'],
      failOrderId: ['FailOrderId', 'id', 'optional'],
      appId: ['AppId|AuthorizeAppId', 'id'],
      /** `web`, `app`, `wxa` or `wap`. */
      source: ['Source', 'text'],
    },
    reply: 'none',
    example: { source: 'web' },
  },
  'event:update_invoice_status': {
    chapter: 'invoice',
    title: { en: 'An invoice changes its state', zh: '发票状态更新' },
    fields: { status: ['Status', 'text'], cardId: ['CardId', 'id'], code: ['Code', 'id'] },
    reply: 'none',
  },
  'event:submit_invoice_title': {
    chapter: 'invoice',
    title: { en: 'Submits an invoice title', zh: '提交发票抬头' },
    fields: {
      title: ['title', 'text'],
      phone: ['phone', 'text'],
      taxNo: ['tax_no', 'id'],
      address: ['addr', 'text'],
      bankType: ['bank_type', 'text'],
      bankNo: ['bank_no', 'id'],
      attach: ['attach', 'text'],
      titleType: ['title_type', 'text'],
    },
  },
  'event:cloud_invoice_invoiceresult_event': {
    chapter: 'invoice',
    title: { en: 'An invoice was issued', zh: '开票结果' },
    fields: { status: ['status', 'text'], fpqqlsh: ['fpqqlsh', 'id'], nsrsbh: ['nsrsbh', 'id'] },
    reply: 'none',
  },
  'event:poi_check_notify': {
    chapter: 'store',
    title: { en: 'Store reviewed', zh: '门店审核结果' },
    fields: {
      uniqId: ['UniqId', 'id'],
      poiId: ['PoiId', 'id'],
      /** `succ` or `fail`. */
      result: ['Result|result', 'text'],
      msg: ['Msg|msg', 'text'],
    },
    reply: 'none',
    example: { result: 'succ' },
  },
  'event:create_map_poi_audit_info': {
    chapter: 'store',
    title: { en: 'Map entry reviewed', zh: '地图门店审核结果' },
    fields: {
      auditId: ['audit_id', 'id'],
      status: ['status', 'text'],
      mapPoiId: ['map_poi_id', 'id'],
      storeName: ['name', 'text'],
      address: ['address', 'text'],
      latitude: ['latitude', 'decimal'],
      longitude: ['longitude', 'decimal'],
      remark: ['sh_remark', 'text'],
    },
    reply: 'none',
  },
  'event:apply_merchant_audit_info': {
    chapter: 'store',
    title: { en: 'Store programme reviewed', zh: '门店小程序审核结果' },
    fields: { auditId: ['audit_id', 'id'], status: ['status', 'text'], reason: ['reason', 'text'] },
    reply: 'none',
  },
  'event:add_store_audit_info': {
    chapter: 'store',
    title: { en: 'New store reviewed', zh: '新建门店审核结果' },
    fields: {
      auditId: ['audit_id', 'id'],
      status: ['status', 'text'],
      reason: ['reason', 'text'],
      poiId: ['poiid', 'id', 'optional'],
      isUpgrade: ['is_upgrade', 'flag', 'optional'],
    },
    reply: 'none',
  },
  'event:modify_store_audit_info': {
    chapter: 'store',
    title: { en: 'Change of a store reviewed', zh: '修改门店审核结果' },
    fields: {
      auditId: ['audit_id', 'id'],
      status: ['status', 'text'],
      reason: ['reason', 'text'],
      poiId: ['poiid', 'id', 'optional'],
      isUpgrade: ['is_upgrade', 'flag', 'optional'],
    },
    reply: 'none',
  },
  'event:merchant_order': {
    chapter: 'shop',
    title: { en: 'An order was paid', zh: '小店订单付款' },
    fields: {
      orderId: ['OrderId', 'id'],
      orderStatus: ['OrderStatus', 'integer'],
      productId: ['ProductId', 'id'],
      skuInfo: ['SkuInfo', 'text'],
    },
    example: { orderStatus: 2 },
  },
} as const
