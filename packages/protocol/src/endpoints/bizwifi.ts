/** Wi-Fi via WeChat (微信连Wi-Fi). */
export const bizwifi = {
  /** 第三方平台获取开插件wifi_token {@link https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/Launch_WeChat_Wi-Fi_Connection_Plug-in.html official page} @deprecated Its documentation says that it is offline. */
  openpluginToken: {
    title: '第三方平台获取开插件wifi_token',
    // Its page printed GET beside a JSON body, which no client can send.
    method: 'POST',
    path: '/bizwifi/openplugin/token',
    body: { callback_url: 'string' },
    reply: { data: { is_open: 'boolean', 'wifi_token?': 'string' } },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002029],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
    docs: 'https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/Launch_WeChat_Wi-Fi_Connection_Plug-in.html',
  },
  /** 获取Wi-Fi门店列表 @deprecated Its documentation says that it is offline. */
  shopList: {
    title: '获取Wi-Fi门店列表',
    method: 'POST',
    path: '/bizwifi/shop/list',
    body: { 'pageindex?': 'integer', 'pagesize?': 'integer' },
    reply: {
      data: {
        totalcount: 'integer',
        pageindex: 'integer',
        pagecount: 'integer',
        records: [
          {
            shop_id: 'integer',
            shop_name: 'string',
            ssid: 'string',
            ssid_list: ['string'],
            protocol_type: { oneOf: [0, 1, 4, 5, 31] },
            sid: 'string',
            poi_id: 'string',
          },
        ],
      },
    },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002026],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 查询门店Wi-Fi信息 @deprecated Its documentation says that it is offline. */
  shopGet: {
    title: '查询门店Wi-Fi信息',
    method: 'POST',
    path: '/bizwifi/shop/get',
    body: { shop_id: 'integer' },
    reply: {
      data: {
        shop_name: 'string',
        ssid: 'string',
        ssid_list: ['string'],
        ssid_password_list: [{ ssid: 'string', password: 'string' }],
        password: 'string',
        protocol_type: { oneOf: [0, 4, 31] },
        ap_count: 'integer',
        template_id: { oneOf: [0, 1, 2] },
        homepage_url: 'string',
        bar_type: { oneOf: [0, 1, 2, 3] },
        sid: 'string',
        poi_id: 'string',
        homepage_wxa_user_name: 'string',
        homepage_wxa_path: 'string',
        finishpage_url: 'string',
        finishpage_type: { oneOf: [0, 1] },
        finishpage_wxa_user_name: 'string',
        finishpage_wxa_path: 'string',
      },
    },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002009],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 修改门店网络信息 @deprecated Its documentation says that it is offline. */
  shopUpdate: {
    title: '修改门店网络信息',
    method: 'POST',
    path: '/bizwifi/shop/update',
    body: { shop_id: 'integer', 'old_ssid?': 'string', 'ssid?': 'string', 'password?': 'string' },
    reply: {},
    errors: [
      9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002009, 9002010, 9002013, 9002037,
      9002038, 9002039, 9002040, 9007001, 9007004,
    ],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 清空门店网络及设备 @deprecated Its documentation says that it is offline. */
  shopClean: {
    title: '清空门店网络及设备',
    method: 'POST',
    path: '/bizwifi/shop/clean',
    body: { shop_id: 'integer', 'ssid?': 'string' },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002009, 9002035],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 添加密码型设备 @deprecated Its documentation says that it is offline. */
  deviceAdd: {
    title: '添加密码型设备',
    method: 'POST',
    path: '/bizwifi/device/add',
    body: { shop_id: 'integer', ssid: 'string', password: 'string' },
    reply: {},
    errors: [
      9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002009, 9002010, 9002011, 9002012,
      9002013, 9002014, 9002015, 9002016, 9002022, 9007001, 9007003, 9007005,
    ],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 添加portal型设备 {@link https://developers.weixin.qq.com/doc/offiaccount/WiFi_via_WeChat/Devices_Management/Add_portal_type_device official page} @deprecated Its documentation says that it is offline. */
  apportalRegister: {
    title: '添加portal型设备',
    method: 'POST',
    path: '/bizwifi/apportal/register',
    body: { shop_id: 'integer', ssid: 'string', 'reset?': 'boolean' },
    reply: { data: { secretkey: 'string' } },
    errors: [
      9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002009, 9002028, 9002030, 9007001,
      9007003, 9007005,
    ],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/WiFi_via_WeChat/Devices_Management/Add_portal_type_device',
  },
  /** 查询设备 @deprecated Its documentation says that it is offline. */
  deviceList: {
    title: '查询设备',
    method: 'POST',
    path: '/bizwifi/device/list',
    body: { 'pageindex?': 'integer', 'pagesize?': 'integer', 'shop_id?': 'integer' },
    reply: {
      data: {
        totalcount: 'integer',
        pageindex: 'integer',
        pagecount: 'integer',
        records: [{ shop_id: 'integer', ssid: 'string', bssid: 'string', protocol_type: 'integer' }],
      },
    },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002026],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 删除设备 @deprecated Its documentation says that it is offline. */
  deviceDelete: {
    title: '删除设备',
    method: 'POST',
    path: '/bizwifi/device/delete',
    body: { bssid: 'string' },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002017],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 获取物料二维码 @deprecated Its documentation says that it is offline. */
  qrcodeGet: {
    title: '获取物料二维码',
    method: 'POST',
    path: '/bizwifi/qrcode/get',
    body: { shop_id: 'integer', ssid: 'string', img_id: { oneOf: [0, 1] } },
    reply: { data: { qrcode_url: 'string' } },
    errors: [
      9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002019, 9002024, 9002025, 9002027,
      9002031, 9002032, 9007006, 9007007,
    ],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 设置商家主页 @deprecated Its documentation says that it is offline. */
  homepageSet: {
    title: '设置商家主页',
    method: 'POST',
    path: '/bizwifi/homepage/set',
    body: {
      shop_id: 'integer',
      template_id: { oneOf: [0, 1, 2] },
      'struct?': { 'url?': 'string', 'wxa_user_name?': 'string', 'wxa_path?': 'string' },
    },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002020, 9002041],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 查询商家主页 @deprecated Its documentation says that it is offline. */
  homepageGet: {
    title: '查询商家主页',
    method: 'POST',
    path: '/bizwifi/homepage/get',
    body: { shop_id: 'integer' },
    reply: { data: { shop_id: 'integer', template_id: 'integer', url: 'string' } },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 设置微信首页欢迎语 @deprecated Its documentation says that it is offline. */
  barSet: {
    title: '设置微信首页欢迎语',
    method: 'POST',
    path: '/bizwifi/bar/set',
    body: { shop_id: 'integer', bar_type: { oneOf: [0, 1, 2, 3] } },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002018],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 设置连网完成页 @deprecated Its documentation says that it is offline. */
  finishpageSet: {
    title: '设置连网完成页',
    method: 'POST',
    path: '/bizwifi/finishpage/set',
    body: {
      shop_id: 'integer',
      'finishpage_type?': { oneOf: [0, 1] },
      'finishpage_url?': 'string',
      'wxa_user_name?': 'string',
      'wxa_path?': 'string',
    },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002041, 9002042],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** Wi-Fi数据统计 @deprecated Its documentation says that it is offline. */
  statisticsList: {
    title: 'Wi-Fi数据统计',
    method: 'POST',
    path: '/bizwifi/statistics/list',
    body: { begin_date: 'string', end_date: 'string', shop_id: 'integer' },
    reply: {
      data: [
        {
          shop_id: 'integer',
          statis_time: 'integer',
          total_user: 'integer',
          homepage_uv: 'integer',
          new_fans: 'integer',
          total_fans: 'integer',
          wxconnect_user: 'integer',
          connect_msg_user: 'integer',
        },
      ],
    },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 设置门店卡券投放信息 @deprecated Its documentation says that it is offline. */
  couponputSet: {
    title: '设置门店卡券投放信息',
    method: 'POST',
    path: '/bizwifi/couponput/set',
    body: {
      shop_id: 'integer',
      card_id: 'string',
      card_describe: 'string',
      start_time: 'integer',
      end_time: 'integer',
    },
    reply: {},
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9008001, 9008002],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 查询门店卡券投放信息 @deprecated Its documentation says that it is offline. */
  couponputGet: {
    title: '查询门店卡券投放信息',
    method: 'POST',
    path: '/bizwifi/couponput/get',
    body: { shop_id: 'integer' },
    reply: {
      data: {
        shop_id: 'integer',
        card_status: { oneOf: [0, 1, 2] },
        card_id: 'string',
        card_describe: 'string',
        start_date: 'string',
        end_date: 'string',
      },
    },
    errors: [9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9008001],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 获取公众号连网URL @deprecated Its documentation says that it is offline. */
  accountGetConnecturl: {
    title: '获取公众号连网URL',
    method: 'GET',
    path: '/bizwifi/account/get_connecturl',
    reply: { data: { connect_url: 'string' } },
    errors: [
      9002001, 9002002, 9002003, 9002004, 9002005, 9002006, 9002007, 9002008, 9002023, 9002032, 9002033, 9002034,
    ],
    status: 'retired',
    because: 'Its documentation says that it is offline.',
  },
  /** 硬件鉴权-微信身份认证放行(商户侧回调) {@link https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/WiFi_Hardware_Authentication_Protocol_Interface_Description.html official page} @deprecated Its documentation says that it is offline. */
  portalAuthUrl: {
    title: '硬件鉴权-微信身份认证放行(商户侧回调)',
    method: 'GET',
    path: '/',
    host: 'merchant',
    auth: 'none',
    query: { extend: 'string', openId: 'string', tid: 'string' },
    reply: {},
    answers: 'page',
    status: 'retired',
    because: 'Its documentation says that it is offline.',
    docs: 'https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/WiFi_Hardware_Authentication_Protocol_Interface_Description.html',
  },
  /** 开通插件页面 {@link https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/Launch_WeChat_Wi-Fi_Connection_Plug-in.html official page} @deprecated Its documentation says that it is offline. */
  pluginPage: {
    title: '开通插件页面',
    method: 'GET',
    path: '/biz/mp/thirdProviderPlugin.xhtml',
    host: 'wifi',
    auth: 'none',
    query: { token: 'string' },
    reply: {},
    answers: 'page',
    status: 'retired',
    because: 'Its documentation says that it is offline.',
    docs: 'https://developers.weixin.qq.com/doc/service/en/WiFi_via_WeChat/Launch_WeChat_Wi-Fi_Connection_Plug-in.html',
  },
} as const
