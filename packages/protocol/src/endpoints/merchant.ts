const shelfModules = {
  module_infos: [
    {
      eid: { oneOf: [1, 2, 3, 4, 5] },
      'group_info?': { group_id: 'integer', 'filter?': { 'count?': 'integer' }, 'img?': 'string' },
      'group_infos?': { groups: [{ group_id: 'integer', 'img?': 'string' }], 'img_background?': 'string' },
    },
  ],
} as const

const shownSkus = [
  {
    sku_id: 'string',
    price: 'integer',
    ori_price: 'integer',
    icon_url: 'string',
    product_code: 'string',
    quantity: 'integer',
  },
] as const

const givenSkus = [
  {
    sku_id: 'string',
    price: 'integer',
    ori_price: 'integer',
    icon_url: 'string',
    'product_code?': 'string',
    quantity: 'integer',
  },
] as const

const shownBase = {
  name: 'string',
  category_id: ['string'],
  main_img: 'string',
  img: ['string'],
  detail: [{ text: 'string', img: 'string' }],
  detail_html: 'string',
  property: [{ id: 'string', vid: 'string' }],
  sku_info: [{ id: 'string', vid: ['string'] }],
  buy_limit: 'integer',
} as const

const givenBase = {
  name: 'string',
  category_id: ['string'],
  main_img: 'string',
  img: ['string'],
  detail: [{ 'text?': 'string', 'img?': 'string' }],
  'detail_html?': 'string',
  'property?': [{ id: 'string', vid: 'string' }],
  'sku_info?': [{ id: 'string', vid: ['string'] }],
  'buy_limit?': 'integer',
} as const

const customFees = [
  {
    StartStandards: 'integer',
    StartFees: 'integer',
    AddStandards: 'integer',
    AddFees: 'integer',
    DestCountry: 'string',
    DestProvince: 'string',
    DestCity: 'string',
  },
] as const

const shelf = {
  shelf_info: {
    module_infos: [
      {
        eid: 'integer',
        group_info: { group_id: 'integer', filter: { count: 'integer' } },
        group_infos: { groups: [{ group_id: 'integer' }], img_background: 'string' },
      },
    ],
  },
  shelf_banner: 'string',
  shelf_name: 'string',
  shelf_id: 'integer',
} as const

const deliveryTemplate = {
  Name: 'string',
  Assumer: { oneOf: [0, 1] },
  Valuation: { oneOf: [0, 1, 2] },
  TopFee: [
    {
      Type: { oneOf: [10000027, 10000028, 10000029] },
      Normal: { StartStandards: 'integer', StartFees: 'integer', AddStandards: 'integer', AddFees: 'integer' },
      'Custom?': customFees,
    },
  ],
} as const

const expressTemplate = {
  Id: 'integer',
  Name: 'string',
  Assumer: { oneOf: [0, 1] },
  Valuation: { oneOf: [0, 1, 2] },
  TopFee: [
    {
      Type: { oneOf: [10000027, 10000028, 10000029] },
      Normal: { StartStandards: 'integer', StartFees: 'integer', AddStandards: 'integer', AddFees: 'integer' },
      Custom: customFees,
    },
  ],
} as const

const order = {
  order_id: 'string',
  order_status: 'integer',
  order_total_price: 'integer',
  order_create_time: 'integer',
  order_express_price: 'integer',
  buyer_openid: 'string',
  buyer_nick: 'string',
  receiver_name: 'string',
  receiver_province: 'string',
  receiver_city: 'string',
  receiver_zone: 'string',
  receiver_address: 'string',
  receiver_mobile: 'string',
  receiver_phone: 'string',
  product_id: 'string',
  product_name: 'string',
  product_price: 'integer',
  product_sku: 'string',
  product_count: 'integer',
  product_img: 'string',
  delivery_id: 'string',
  delivery_company: 'string',
  trans_id: 'string',
} as const

/** The shop of 2014 (微信小店). */
export const merchant = {
  /** 增加商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productCreate: {
    title: '增加商品',
    method: 'POST',
    path: '/merchant/create',
    body: {
      product_base: givenBase,
      sku_list: givenSkus,
      'attrext?': {
        'location?': { 'country?': 'string', 'province?': 'string', 'city?': 'string', 'address?': 'string' },
        'isPostFree?': { oneOf: [0, 1] },
        'isHasReceipt?': { oneOf: [0, 1] },
        'isUnderGuaranty?': { oneOf: [0, 1] },
        'isSupportReplace?': { oneOf: [0, 1] },
      },
      'delivery_info?': {
        delivery_type: { oneOf: [0, 1] },
        'template_id?': 'integer',
        'express?': [{ id: { oneOf: [10000027, 10000028, 10000029] }, price: 'integer' }],
      },
    },
    reply: { product_id: 'string' },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 删除商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productDel: {
    title: '删除商品',
    method: 'POST',
    path: '/merchant/del',
    body: { product_id: 'string' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 修改商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productUpdate: {
    title: '修改商品',
    method: 'POST',
    path: '/merchant/update',
    body: {
      product_id: 'string',
      product_base: givenBase,
      sku_list: givenSkus,
      'attrext?': {
        'location?': { 'country?': 'string', 'province?': 'string', 'city?': 'string', 'address?': 'string' },
        'isPostFree?': { oneOf: [0, 1] },
        'isHasReceipt?': { oneOf: [0, 1] },
        'isUnderGuaranty?': { oneOf: [0, 1] },
        'isSupportReplace?': { oneOf: [0, 1] },
      },
      'delivery_info?': {
        delivery_type: { oneOf: [0, 1] },
        'template_id?': 'integer',
        'express?': [{ id: { oneOf: [10000027, 10000028, 10000029] }, price: 'integer' }],
      },
    },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 查询商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productGet: {
    title: '查询商品',
    method: 'GET',
    path: '/merchant/get',
    query: { product_id: 'string' },
    reply: {
      product_info: {
        product_id: 'string',
        product_base: shownBase,
        sku_list: shownSkus,
        attrext: {
          location: { country: 'string', province: 'string', city: 'string', address: 'string' },
          isPostFree: { oneOf: [0, 1] },
          'isHasReceipt?': { oneOf: [0, 1] },
          isUnderGuaranty: { oneOf: [0, 1] },
          isSupportReplace: { oneOf: [0, 1] },
        },
        delivery_info: {
          delivery_type: { oneOf: [0, 1] },
          template_id: 'integer',
          express: [{ id: { oneOf: [10000027, 10000028, 10000029] }, price: 'integer' }],
        },
      },
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取指定状态的所有商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productGetbystatus: {
    title: '获取指定状态的所有商品',
    method: 'POST',
    path: '/merchant/getbystatus',
    body: { status: { oneOf: [0, 1, 2] } },
    reply: {
      products_info: [
        {
          product_id: 'string',
          status: 'integer',
          product_base: shownBase,
          sku_list: shownSkus,
          attrext: {
            location: { country: 'string', province: 'string', city: 'string', address: 'string' },
            isPostFree: { oneOf: [0, 1] },
            'isHasReceipt?': { oneOf: [0, 1] },
            isUnderGuaranty: { oneOf: [0, 1] },
            isSupportReplace: { oneOf: [0, 1] },
          },
          delivery_info: {
            delivery_type: { oneOf: [0, 1] },
            template_id: 'integer',
            express: [{ id: { oneOf: [10000027, 10000028, 10000029] }, price: 'integer' }],
          },
        },
      ],
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 商品上下架 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  productModproductstatus: {
    title: '商品上下架',
    method: 'POST',
    path: '/merchant/modproductstatus',
    body: { product_id: 'string', status: { oneOf: [0, 1] } },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取指定分类的所有子分类 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  categoryGetsub: {
    title: '获取指定分类的所有子分类',
    method: 'POST',
    path: '/merchant/category/getsub',
    body: { cate_id: 'integer' },
    reply: { cate_list: [{ id: 'string', name: 'string' }] },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取指定子分类的所有SKU {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  categoryGetsku: {
    title: '获取指定子分类的所有SKU',
    method: 'POST',
    path: '/merchant/category/getsku',
    body: { cate_id: 'integer' },
    reply: { sku_table: [{ id: 'string', name: 'string', value_list: [{ id: 'string', name: 'string' }] }] },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取指定分类的所有属性 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  categoryGetproperty: {
    title: '获取指定分类的所有属性',
    method: 'POST',
    path: '/merchant/category/getproperty',
    body: { cate_id: 'integer' },
    reply: { properties: [{ id: 'string', name: 'string', property_value: [{ id: 'string', name: 'string' }] }] },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 增加库存 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  stockAdd: {
    title: '增加库存',
    method: 'POST',
    path: '/merchant/stock/add',
    body: { product_id: 'string', sku_info: 'string', quantity: 'integer' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 减少库存 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  stockReduce: {
    title: '减少库存',
    method: 'POST',
    path: '/merchant/stock/reduce',
    body: { product_id: 'string', sku_info: 'string', quantity: 'integer' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 增加邮费模板 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  expressAdd: {
    title: '增加邮费模板',
    method: 'POST',
    path: '/merchant/express/add',
    body: {
      delivery_template: deliveryTemplate,
    },
    reply: { template_id: 'integer' },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 删除邮费模板 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  expressDel: {
    title: '删除邮费模板',
    method: 'POST',
    path: '/merchant/express/del',
    body: { template_id: 'integer' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 修改邮费模板 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  expressUpdate: {
    title: '修改邮费模板',
    method: 'POST',
    path: '/merchant/express/update',
    body: {
      template_id: 'integer',
      delivery_template: deliveryTemplate,
    },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取指定ID的邮费模板 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  expressGetbyid: {
    title: '获取指定ID的邮费模板',
    method: 'POST',
    path: '/merchant/express/getbyid',
    body: { template_id: 'integer' },
    reply: {
      template_info: expressTemplate,
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取所有邮费模板 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  expressGetall: {
    title: '获取所有邮费模板',
    method: 'GET',
    path: '/merchant/express/getall',
    reply: {
      templates_info: [expressTemplate],
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 增加分组 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupAdd: {
    title: '增加分组',
    method: 'POST',
    path: '/merchant/group/add',
    body: { group_detail: { group_name: 'string', product_list: ['string'] } },
    reply: { group_id: 'integer' },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 删除分组 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupDel: {
    title: '删除分组',
    method: 'POST',
    path: '/merchant/group/del',
    body: { group_id: 'integer' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 修改分组属性 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupPropertymod: {
    title: '修改分组属性',
    method: 'POST',
    path: '/merchant/group/propertymod',
    body: { group_id: 'integer', group_name: 'string' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 修改分组商品 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupProductmod: {
    title: '修改分组商品',
    method: 'POST',
    path: '/merchant/group/productmod',
    body: { group_id: 'integer', product: [{ product_id: 'string', mod_action: { oneOf: [0, 1] } }] },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取所有分组 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupGetall: {
    title: '获取所有分组',
    method: 'GET',
    path: '/merchant/group/getall',
    reply: { groups_detail: [{ group_id: 'integer', group_name: 'string' }] },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 根据分组ID获取分组信息 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  groupGetbyid: {
    title: '根据分组ID获取分组信息',
    method: 'POST',
    path: '/merchant/group/getbyid',
    body: { group_id: 'integer' },
    reply: { group_detail: { group_id: 'integer', group_name: 'string', product_list: ['string'] } },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 增加货架 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  shelfAdd: {
    title: '增加货架',
    method: 'POST',
    path: '/merchant/shelf/add',
    body: {
      shelf_data: shelfModules,
      shelf_banner: 'string',
      shelf_name: 'string',
    },
    reply: { shelf_id: 'integer' },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 删除货架 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  shelfDel: {
    title: '删除货架',
    method: 'POST',
    path: '/merchant/shelf/del',
    body: { shelf_id: 'integer' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 修改货架 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  shelfMod: {
    title: '修改货架',
    method: 'POST',
    path: '/merchant/shelf/mod',
    body: {
      shelf_id: 'integer',
      shelf_data: shelfModules,
      shelf_banner: 'string',
      shelf_name: 'string',
    },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 获取所有货架 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  shelfGetall: {
    title: '获取所有货架',
    method: 'GET',
    path: '/merchant/shelf/getall',
    reply: {
      shelves: [shelf],
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 根据货架ID获取货架信息 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  shelfGetbyid: {
    title: '根据货架ID获取货架信息',
    method: 'POST',
    path: '/merchant/shelf/getbyid',
    body: { shelf_id: 'integer' },
    reply: shelf,
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 根据订单ID获取订单详情 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  orderGetbyid: {
    title: '根据订单ID获取订单详情',
    method: 'POST',
    path: '/merchant/order/getbyid',
    body: { order_id: 'string' },
    reply: {
      order: order,
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 根据订单状态/创建时间获取订单 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  orderGetbyfilter: {
    title: '根据订单状态/创建时间获取订单',
    method: 'POST',
    path: '/merchant/order/getbyfilter',
    body: { 'status?': { oneOf: [2, 3, 5, 8] }, 'begintime?': 'integer', 'endtime?': 'integer' },
    reply: {
      order_list: [order],
    },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 设置订单发货信息 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  orderSetdelivery: {
    title: '设置订单发货信息',
    method: 'POST',
    path: '/merchant/order/setdelivery',
    body: {
      order_id: 'string',
      'delivery_company?': {
        oneOf: [
          'Fsearch_code',
          '002shentong',
          '066zhongtong',
          '056yuantong',
          '042tiantian',
          '003shunfeng',
          '059Yunda',
          '064zhaijisong',
          '020huitong',
          'zj001yixun',
        ],
      },
      'delivery_track_no?': 'string',
      'need_delivery?': { oneOf: [0, 1] },
      'is_others?': { oneOf: [0, 1] },
    },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 关闭订单 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  orderClose: {
    title: '关闭订单',
    method: 'POST',
    path: '/merchant/order/close',
    body: { order_id: 'string' },
    reply: {},
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
  /** 上传图片 {@link https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html official page} @deprecated Closed on 2020-10-01. */
  commonUploadImg: {
    title: '上传图片',
    method: 'POST',
    path: '/merchant/common/upload_img',
    query: { filename: 'string' },
    sends: 'bytes',
    reply: { image_url: 'string' },
    status: 'retired',
    because: 'Closed on 2020-10-01.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  },
} as const
