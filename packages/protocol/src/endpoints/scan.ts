const codeActivation = {
  application_id: 'integer',
  isv_application_id: 'string',
  code: 'string',
  activity_name: 'string',
  product_brand: 'string',
  product_title: 'string',
  product_code: 'string',
  wxa_appid: 'string',
  wxa_path: 'string',
  wxa_type: { oneOf: [0, 1, 2] },
  code_start: 'integer',
  code_end: 'integer',
} as const

const product = {
  pid: 'string',
  image_info: { main_image_list: [{ url: 'string' }] },
  category_info: { category_item: [{ category_name: 'string' }] },
  official_category_info: { category_item: [{ category_name: 'string' }] },
  tag_info: { tag_item: [{ tag_name: 'string' }] },
  link_info: { link_type: 'string', wxa_appid: 'string', url: 'string' },
  title: 'string',
  sub_title: 'string',
  brand: 'string',
  shop_info: { source: 'integer' },
  desc: 'string',
  price_info: { min_price: 'number', max_price: 'number', min_ori_price: 'number', max_ori_price: 'number' },
  sale_info: { sale_status: { oneOf: ['on', 'off'] }, stock: 'integer' },
  sku_info: {
    sku_item: [
      {
        sku_id: 'string',
        barcode_type: 'string',
        barcode: 'string',
        source: 'integer',
        image_info: { main_image_list: [{ url: 'string' }] },
        link_url: 'string',
        price_info: {
          min_price: 'number',
          max_price: 'number',
          min_ori_price: 'number',
          max_ori_price: 'number',
        },
        sale_info: { sale_status: { oneOf: ['on', 'off'] }, stock: 'integer' },
        shop_info: { source: 'integer' },
        attribute_info: { attribute_item: [{ attribute_key: 'string', attribute_value: 'string' }] },
      },
    ],
  },
  custom_info: { custom_list: [{ key: 'string', value: 'string' }] },
} as const

const newProduct = {
  keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] },
  keystr: 'string',
  brand_info: {
    base_info: {
      title: 'string',
      thumb_url: 'string',
      brand_tag: 'string',
      category_id: 'integer',
      'store_mgr_type?': { oneOf: ['auto', 'custom'] },
      'store_vendorid_list?': ['integer'],
      color: 'string',
    },
    detail_info: {
      banner_list: [{ link: 'string', 'desc?': 'string' }],
      detail_list: [{ title: 'string', desc: 'string' }],
    },
    action_info: {
      action_list: [
        {
          type: { oneOf: ['media', 'text', 'link', 'user', 'card', 'price', 'product', 'store', 'recommend'] },
          'name?': 'string',
          'link?': 'string',
          'image?': 'string',
          'showtype?': 'string',
          'appid?': 'string',
          'text?': 'string',
          'cardid?': 'string',
          'retail_price?': 'string',
          'productid?': 'string',
          'code?': 'string',
        },
      ],
    },
    'module_info?': {
      'module_list?': [
        { type: { oneOf: ['anti_fake'] }, native_show: { oneOf: ['true', 'false'] }, 'anti_fake_url?': 'string' },
      ],
    },
  },
} as const

/** Scanned products and codes (扫一扫, 一物一码): `scan`. */
export const scan = {
  /** 获取商户信息 @deprecated Its second version took its place in August 2018. */
  merchantinfoGet: {
    title: '获取商户信息',
    method: 'GET',
    path: '/scan/merchantinfo/get',
    reply: {
      brand_tag_list: ['string'],
      verified_list: [
        {
          verified_firm_code: 'integer',
          verified_cate_list: [{ verified_cate_id: 'integer', verified_cate_name: 'string' }],
        },
      ],
    },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
  },
  /** 创建商品 @deprecated Its second version took its place in August 2018. */
  productCreate: {
    title: '创建商品',
    method: 'POST',
    path: '/scan/product/create',
    body: newProduct,
    reply: { pid: 'string' },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    instead: ['scan.productV2Add'],
  },
  /** 提交审核/取消发布商品 @deprecated Its second version took its place in August 2018. */
  productModstatus: {
    title: '提交审核/取消发布商品',
    method: 'POST',
    path: '/scan/product/modstatus',
    body: { keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] }, keystr: 'string', status: { oneOf: ['on', 'off'] } },
    reply: {},
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    instead: ['scan.productV2Status'],
  },
  /** 设置测试人员白名单 {@link https://developers.weixin.qq.com/doc/service/en/WeChat_Scan/Scan_Frequently_Asked_Questions.html official page} @deprecated Its second version took its place in August 2018. */
  testwhitelistSet: {
    title: '设置测试人员白名单',
    method: 'POST',
    path: '/scan/testwhitelist/set',
    body: { 'openid?': ['string'], 'username?': ['string'] },
    reply: {},
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    docs: 'https://developers.weixin.qq.com/doc/service/en/WeChat_Scan/Scan_Frequently_Asked_Questions.html',
  },
  /** 获取商品二维码 @deprecated Its second version took its place in August 2018. */
  productGetqrcode: {
    title: '获取商品二维码',
    method: 'POST',
    path: '/scan/product/getqrcode',
    body: {
      keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] },
      keystr: 'string',
      'extinfo?': 'string',
      'qrcode_size?': 'integer',
    },
    reply: { pic_url: 'string', qrcode_url: 'string' },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
  },
  /** 查询商品信息 @deprecated Its second version took its place in August 2018. */
  productGet: {
    title: '查询商品信息',
    method: 'POST',
    path: '/scan/product/get',
    body: { keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] }, keystr: 'string' },
    reply: {
      brand_info: {
        base_info: {
          title: 'string',
          thumb_url: 'string',
          brand_tag: 'string',
          category_id: 'integer',
          store_mgr_type: { oneOf: ['auto', 'custom'] },
          store_vendorid_list: ['integer'],
          color: 'string',
          status: { oneOf: ['on', 'off', 'check', 'reject'] },
        },
        detail_info: {
          banner_list: [{ link: 'string', desc: 'string' }],
          detail_list: [{ title: 'string', desc: 'string' }],
        },
        action_info: {
          action_list: [
            {
              type: { oneOf: ['media', 'text', 'link', 'user', 'card', 'price', 'product', 'store', 'recommend'] },
              name: 'string',
              link: 'string',
              image: 'string',
              showtype: 'string',
              appid: 'string',
              text: 'string',
              cardid: 'string',
              retail_price: 'string',
              productid: 'string',
              code: 'string',
            },
          ],
        },
        module_info: {
          module_list: [
            { type: { oneOf: ['anti_fake'] }, native_show: { oneOf: ['true', 'false'] }, anti_fake_url: 'string' },
          ],
        },
      },
    },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    instead: ['scan.productV2Getinfo'],
  },
  /** 批量查询商品信息 @deprecated Its second version took its place in August 2018. */
  productGetlist: {
    title: '批量查询商品信息',
    method: 'POST',
    path: '/scan/product/getlist',
    body: {
      offset: 'integer',
      limit: 'integer',
      'status?': { oneOf: ['on', 'off', 'check', 'reject', 'all'] },
      'keystr?': 'string',
    },
    reply: {
      total: 'integer',
      key_list: [
        {
          keystandard: 'string',
          keystr: 'string',
          category_id: 'integer',
          category_name: 'string',
          update_time: 'integer',
          status: { oneOf: ['on', 'off', 'check', 'reject'] },
        },
      ],
    },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    instead: ['scan.productV2Getinfobypage'],
  },
  /** 更新商品信息 @deprecated Its second version took its place in August 2018. */
  productUpdate: {
    title: '更新商品信息',
    method: 'POST',
    path: '/scan/product/update',
    body: newProduct,
    reply: { pid: 'string' },
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
    instead: ['scan.productV2Add'],
  },
  /** 清除商品信息 @deprecated Its second version took its place in August 2018. */
  productClear: {
    title: '清除商品信息',
    method: 'POST',
    path: '/scan/product/clear',
    body: { keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] }, keystr: 'string' },
    reply: {},
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
  },
  /** 检查wxticket参数 @deprecated Its second version took its place in August 2018. */
  scanticketCheck: {
    title: '检查wxticket参数',
    method: 'POST',
    path: '/scan/scanticket/check',
    body: { ticket: 'string' },
    reply: {
      keystandard: 'string',
      keystr: 'string',
      openid: 'string',
      scene: { oneOf: ['scan', 'others'] },
      is_check: 'string',
      is_contact: 'string',
      extinfo: 'string',
    },
    errors: [61317],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
  },
  /** 清除扫码记录 @deprecated Its second version took its place in August 2018. */
  scanticketClear: {
    title: '清除扫码记录',
    method: 'POST',
    path: '/scan/scanticket/check',
    body: { keystandard: { oneOf: ['ean13', 'ean8', 'qrcode'] }, keystr: 'string', extinfo: 'string' },
    reply: {},
    errors: [
      61300, 61301, 61302, 61303, 61304, 61305, 61306, 61307, 61308, 61309, 61310, 61311, 61312, 61313, 61314, 61316,
      61317, 61319, 61320, 61322, 61323, 61324, 61334, 61337, 61341, 61342, 61343, 61345, 61346, 61347, 61348, 63154,
      63155, 63156, 63157, 63158, 63159, 63160, 63161, 63162, 63163, 63164, 63166, 63167, 63168, 63169,
    ],
    status: 'deprecated',
    because: 'Its second version took its place in August 2018.',
  },
  /** 商品导入 v2 */
  productV2Add: {
    title: '商品导入 v2',
    method: 'POST',
    path: '/scan/product/v2/add',
    body: {
      product: [
        {
          pid: 'string',
          'image_info?': { main_image_list: [{ url: 'string' }] },
          'category_info?': { category_item: [{ category_name: 'string' }] },
          'official_category_info?': { category_item: [{ category_name: 'string' }] },
          'tag_info?': { tag_item: [{ tag_name: 'string' }] },
          'link_info?': { link_type: 'string', 'wxa_appid?': 'string', 'url?': 'string' },
          'title?': 'string',
          'sub_title?': 'string',
          'brand?': 'string',
          'shop_info?': { 'source?': 'integer' },
          'desc?': 'string',
          'price_info?': {
            min_price: 'number',
            max_price: 'number',
            'min_ori_price?': 'number',
            'max_ori_price?': 'number',
          },
          'sale_info?': { sale_status: { oneOf: ['on', 'off'] }, 'stock?': 'integer' },
          'sku_info?': {
            sku_item: [
              {
                'sku_id?': 'string',
                'barcode_type?': 'string',
                'barcode?': 'string',
                'source?': 'integer',
                'image_info?': { main_image_list: [{ url: 'string' }] },
                'link_url?': 'string',
                'price_info?': {
                  min_price: 'number',
                  max_price: 'number',
                  'min_ori_price?': 'number',
                  'max_ori_price?': 'number',
                },
                'sale_info?': { sale_status: { oneOf: ['on', 'off'] }, 'stock?': 'integer' },
                'shop_info?': { 'source?': 'integer' },
                'attribute_info?': { attribute_item: [{ attribute_key: 'string', attribute_value: 'string' }] },
              },
            ],
          },
          'custom_info?': { custom_list: [{ key: 'string', value: 'string' }] },
          'partial_update?': 'integer',
        },
      ],
    },
    reply: { status_ticket: 'string' },
  },
  /** 查询导入状态 v2 */
  productV2Status: {
    title: '查询导入状态 v2',
    method: 'POST',
    path: '/scan/product/v2/status',
    body: { status_ticket: 'string' },
    reply: {
      result: {
        total_cnt: 'integer',
        succ_cnt: 'integer',
        fail_cnt: 'integer',
        progress: 'string',
        statuses: [{ pid: 'string', ret: 'integer', err_msg: 'string' }],
      },
    },
  },
  /** 查询商品 v2 */
  productV2Getinfo: {
    title: '查询商品 v2',
    method: 'POST',
    path: '/scan/product/v2/getinfo',
    body: { product: { pid: 'string' } },
    reply: {
      product: product,
    },
  },
  /** 分页查询商品 v2 */
  productV2Getinfobypage: {
    title: '分页查询商品 v2',
    method: 'POST',
    path: '/scan/product/v2/getinfobypage',
    body: { 'page_context?': 'string', page_num: 'integer', page_size: 'integer' },
    reply: {
      product: [product],
      page_context: 'string',
    },
  },
} as const

/** Scanned products and codes (扫一扫, 一物一码): `intp`. */
export const intp = {
  /** 一物一码-申请二维码 {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode official page} */
  marketcodeApplycode: {
    title: '一物一码-申请二维码',
    method: 'POST',
    path: '/intp/marketcode/applycode',
    body: { code_count: 'integer', isv_application_id: 'string' },
    reply: { application_id: 'integer' },
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode',
  },
  /** 一物一码-查询二维码申请单 {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery official page} */
  marketcodeApplycodequery: {
    title: '一物一码-查询二维码申请单',
    method: 'POST',
    path: '/intp/marketcode/applycodequery',
    body: { 'application_id?': 'integer', 'isv_application_id?': 'string' },
    reply: {
      application_id: 'integer',
      isv_application_id: 'string',
      status: { oneOf: ['INIT', 'GENERATING', 'FINISH'] },
      code_generate_list: [{ code_start: 'integer', code_end: 'integer' }],
      update_time: 'integer',
      create_time: 'integer',
    },
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery',
  },
  /** 一物一码-下载二维码包 {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload official page} */
  marketcodeApplycodedownload: {
    title: '一物一码-下载二维码包',
    method: 'POST',
    path: '/intp/marketcode/applycodedownload',
    body: { application_id: 'integer', code_start: 'integer', code_end: 'integer' },
    reply: { buffer: 'string' },
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload',
  },
  /** 一物一码-激活二维码 {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive official page} */
  marketcodeCodeactive: {
    title: '一物一码-激活二维码',
    method: 'POST',
    path: '/intp/marketcode/codeactive',
    body: {
      application_id: 'integer',
      activity_name: 'string',
      product_brand: 'string',
      product_title: 'string',
      product_code: 'string',
      wxa_appid: 'string',
      wxa_path: 'string',
      'wxa_type?': { oneOf: [0, 1, 2] },
      code_start: 'integer',
      code_end: 'integer',
    },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive',
  },
  /** 一物一码-查询二维码激活状态 {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery official page} */
  marketcodeCodeactivequery: {
    title: '一物一码-查询二维码激活状态',
    method: 'POST',
    path: '/intp/marketcode/codeactivequery',
    body: { 'application_id?': 'integer', 'code_index?': 'integer', 'code?': 'string', 'code_url?': 'string' },
    reply: codeActivation,
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery',
  },
  /** 一物一码-code_ticket换code {@link https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode official page} */
  marketcodeTickettocode: {
    title: '一物一码-code_ticket换code',
    method: 'POST',
    path: '/intp/marketcode/tickettocode',
    body: { openid: 'string', code_ticket: 'string' },
    reply: codeActivation,
    docs: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode',
  },
} as const
