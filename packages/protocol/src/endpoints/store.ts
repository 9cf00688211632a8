const business = {
  base_info: {
    poi_id: 'string',
    business_name: 'string',
    province: 'string',
    city: 'string',
    district: 'string',
    address: 'string',
    telephone: 'string',
    longitude: 'number',
    latitude: 'number',
    open_time: 'string',
    photo_list: [{ photo_url: 'string' }],
    status: {
      oneOf: [
        'CARD_STATUS_NOT_VERIFY',
        'CARD_STATUS_VERIFY_FAIL',
        'CARD_STATUS_VERIFY_OK',
        'CARD_STATUS_DELETE',
        'CARD_STATUS_DISPATCH',
      ],
    },
  },
} as const

/** Stores (门店): `poi`. */
export const poi = {
  /** 创建门店 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  addpoi: {
    title: '创建门店',
    method: 'POST',
    path: '/cgi-bin/poi/addpoi',
    body: {
      business: {
        base_info: {
          'sid?': 'string',
          business_name: 'string',
          branch_name: 'string',
          province: 'string',
          city: 'string',
          district: 'string',
          address: 'string',
          telephone: 'string',
          categories: ['string'],
          offset_type: { oneOf: [1] },
          longitude: 'number',
          latitude: 'number',
          'photo_list?': [{ photo_url: 'string' }],
          'recommend?': 'string',
          'special?': 'string',
          'introduction?': 'string',
          'open_time?': 'string',
          'avg_price?': 'integer',
        },
      },
    },
    reply: { poi_id: 'integer' },
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'retired',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    instead: ['wxastore.addStore'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  },
  /** 查询门店信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9 official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  getpoi: {
    title: '查询门店信息',
    method: 'POST',
    path: '/cgi-bin/poi/getpoi',
    body: { poi_id: 'string' },
    reply: {
      business: {
        base_info: {
          sid: 'string',
          business_name: 'string',
          branch_name: 'string',
          province: 'string',
          city: 'string',
          district: 'string',
          address: 'string',
          telephone: 'string',
          categories: ['string'],
          offset_type: 'integer',
          longitude: 'number',
          latitude: 'number',
          photo_list: [{ photo_url: 'string' }],
          recommend: 'string',
          special: 'string',
          introduction: 'string',
          open_time: 'string',
          avg_price: 'number',
          available_state: 'integer',
          update_status: 'integer',
        },
      },
    },
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'deprecated',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    instead: ['wxastore.getStoreInfo'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9',
  },
  /** 查询门店列表 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10 official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  getpoilist: {
    title: '查询门店列表',
    method: 'POST',
    path: '/cgi-bin/poi/getpoilist',
    body: { begin: 'integer', limit: 'integer' },
    reply: {
      business_list: [
        {
          base_info: {
            sid: 'string',
            business_name: 'string',
            branch_name: 'string',
            province: 'string',
            city: 'string',
            district: 'string',
            address: 'string',
            telephone: 'string',
            categories: ['string'],
            offset_type: 'integer',
            longitude: 'number',
            latitude: 'number',
            photo_list: [{ photo_url: 'string' }],
            recommend: 'string',
            special: 'string',
            introduction: 'string',
            open_time: 'string',
            avg_price: 'number',
            available_state: 'integer',
            update_status: 'integer',
            poi_id: 'string',
            mapid: 'string',
            upgrade_status: 'integer',
            upgrade_comment: 'string',
          },
        },
      ],
      total_count: 'integer',
    },
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'deprecated',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    instead: ['wxastore.getStoreList'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10',
  },
  /** 修改门店服务信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  updatepoi: {
    title: '修改门店服务信息',
    method: 'POST',
    path: '/cgi-bin/poi/updatepoi',
    body: {
      business: {
        base_info: {
          poi_id: 'string',
          'sid?': 'string',
          'telephone?': 'string',
          'photo_list?': [{ photo_url: 'string' }],
          'recommend?': 'string',
          'special?': 'string',
          'introduction?': 'string',
          'open_time?': 'string',
          'avg_price?': 'integer',
        },
      },
    },
    reply: {},
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'retired',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    instead: ['wxastore.updateStore'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  },
  /** 删除门店 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12 official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  delpoi: {
    title: '删除门店',
    method: 'POST',
    path: '/cgi-bin/poi/delpoi',
    body: { poi_id: 'string' },
    reply: {},
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'deprecated',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    instead: ['wxastore.delStore'],
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12',
  },
  /** 门店类目表 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html official page} @deprecated No new stores since 2024-07-05; stores are mini programs now. */
  getwxcategory: {
    title: '门店类目表',
    method: 'GET',
    path: '/cgi-bin/poi/getwxcategory',
    reply: { category_list: ['string'] },
    errors: [40009, 40097, 65104, 65105, 65106, 65107, 65109, 65110, 65111, 65112, 65113, 65114, 65115],
    status: 'deprecated',
    because: 'No new stores since 2024-07-05; stores are mini programs now.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  },
} as const

/** Stores (门店): `wxastore`. */
export const wxastore = {
  /** 拉取门店小程序类目 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5 official page} */
  getMerchantCategory: {
    title: '拉取门店小程序类目',
    method: 'GET',
    path: '/wxa/get_merchant_category',
    reply: {
      data: {
        all_category_info: {
          categories: [
            {
              id: 'integer',
              name: 'string',
              level: 'integer',
              father: 'integer',
              children: ['integer'],
              sensitive_type: 'integer',
              qualify: { exter_list: [{ inner_list: [{ name: 'string', url: 'string' }] }], remark: 'string' },
            },
          ],
        },
      },
    },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5',
  },
  /** 创建门店小程序 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6 official page} */
  applyMerchant: {
    title: '创建门店小程序',
    method: 'POST',
    path: '/wxa/apply_merchant',
    body: {
      first_catid: 'integer',
      second_catid: 'integer',
      'qualification_list?': ['string'],
      nickname: 'string',
      intro: 'string',
      headimg_mediaid: 'string',
      'org_code?': 'string',
      'other_files?': ['string'],
    },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6',
  },
  /** 获取门店小程序审核结果 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7 official page} */
  getMerchantAuditInfo: {
    title: '获取门店小程序审核结果',
    method: 'GET',
    path: '/wxa/get_merchant_audit_info',
    reply: { data: { audit_id: 'integer', status: 'integer', reason: 'string' } },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7',
  },
  /** 修改门店小程序信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8 official page} */
  modifyMerchant: {
    title: '修改门店小程序信息',
    method: 'POST',
    path: '/wxa/modify_merchant',
    body: { intro: 'string', headimg_mediaid: 'string' },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8',
  },
  /** 获取省市区信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9 official page} */
  getDistrict: {
    title: '获取省市区信息',
    method: 'GET',
    path: '/wxa/get_district',
    reply: { status: 'integer', message: 'string', data_version: 'string', result: ['object'] },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9',
  },
  /** 搜索门店地图信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10 official page} */
  searchMapPoi: {
    title: '搜索门店地图信息',
    method: 'POST',
    path: '/wxa/search_map_poi',
    body: { districtid: 'integer', keyword: 'string' },
    reply: {
      data: {
        item: [
          {
            sosomap_poi_uid: 'string',
            branch_name: 'string',
            category: 'string',
            address: 'string',
            telephone: 'string',
            longitude: 'number',
            latitude: 'number',
            pic_urls: ['string'],
            card_id_list: ['string'],
          },
        ],
      },
    },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10',
  },
  /** 在地图中创建门店 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11 official page} */
  createMapPoi: {
    title: '在地图中创建门店',
    method: 'POST',
    path: '/wxa/create_map_poi',
    body: {
      'poi_id?': 'string',
      name: 'string',
      category: 'string',
      introduct: 'string',
      telephone: 'string',
      longitude: 'number',
      latitude: 'number',
      districtid: 'integer',
      province: 'string',
      city: 'string',
      district: 'string',
      address: 'string',
      photo: 'string',
      license: 'string',
    },
    reply: { data: { base_id: 'integer' } },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11',
  },
  /** 新增门店 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12 official page} */
  addStore: {
    title: '新增门店',
    method: 'POST',
    path: '/wxa/add_store',
    body: {
      'poi_id?': 'string',
      map_poi_id: 'string',
      pic_list: { list: ['string'] },
      hour: 'string',
      address: 'string',
      company_name: 'string',
      contract_phone: 'string',
      credential: 'string',
      'qualification_list?': ['string'],
      card_id: 'string',
    },
    reply: { data: { audit_id: 'integer' } },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12',
  },
  /** 更新门店信息 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13 official page} */
  updateStore: {
    title: '更新门店信息',
    method: 'POST',
    path: '/wxa/update_store',
    body: {
      poi_id: 'string',
      map_poi_id: 'string',
      pic_list: { list: ['string'] },
      hour: 'string',
      contract_phone: 'string',
      card_id: 'string',
    },
    reply: { data: { has_audit_id: 'integer', audit_id: 'integer' } },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13',
  },
  /** 获取门店详情 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14 official page} */
  getStoreInfo: {
    title: '获取门店详情',
    method: 'POST',
    path: '/wxa/get_store_info',
    body: { poi_id: 'string' },
    reply: {
      business: business,
    },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14',
  },
  /** 获取门店列表 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15 official page} */
  getStoreList: {
    title: '获取门店列表',
    method: 'POST',
    path: '/wxa/get_store_list',
    body: { offset: 'integer', limit: 'integer' },
    reply: {
      business_list: [business],
      total_count: 'integer',
    },
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15',
  },
  /** 删除门店 {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16 official page} */
  delStore: {
    title: '删除门店',
    method: 'POST',
    path: '/wxa/del_store',
    body: { poi_id: 'string' },
    reply: {},
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16',
  },
} as const
