/** Beacons, Wi-Fi, scanned products and hardware devices (`facts/server.md` 4.6, `facts/endpoints-b.md` 8). */
export const placeEvents = {
  'event:ShakearoundUserShake': {
    chapter: 'beacon',
    title: { en: 'Shakes near a beacon', zh: '摇一摇周边' },
    fields: {
      chosenBeacon: [
        'ChosenBeacon',
        {
          uuid: ['Uuid', 'id'],
          major: ['Major', 'integer'],
          minor: ['Minor', 'integer'],
          /** Metres. */
          distance: ['Distance', 'decimal'],
        },
      ],
      /** At most five. */
      aroundBeacons: [
        'AroundBeacons.AroundBeacon',
        [
          {
            uuid: ['Uuid', 'id'],
            major: ['Major', 'integer'],
            minor: ['Minor', 'integer'],
            distance: ['Distance', 'decimal'],
          },
        ],
        'optional',
      ],
    },
    example: {
      chosenBeacon: { uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825', major: 10001, minor: 19641, distance: 1.2 },
    },
  },
  'event:ShakearoundLotteryBind': {
    chapter: 'beacon',
    title: { en: 'Wins a red packet', zh: '摇一摇红包绑定' },
    fields: {
      lotteryId: ['LotteryId', 'id'],
      ticket: ['Ticket', 'id'],
      /** Fen. */
      money: ['Money', 'integer'],
      bindTime: ['BindTime', 'seconds'],
    },
  },
  'event:WifiConnected': {
    chapter: 'wifi',
    title: { en: 'Joins the Wi-Fi network', zh: '连网成功' },
    fields: {
      connectTime: ['ConnectTime', 'seconds'],
      expireTime: ['ExpireTime', 'text'],
      vendorId: ['VendorId', 'text'],
      shopId: ['ShopId|PlaceId', 'id'],
      /** The access point’s BSSID. */
      deviceNo: ['DeviceNo', 'id'],
    },
    notes: 'ExpireTime and VendorId are reserved constants',
    example: { expireTime: '0', vendorId: '3001', shopId: '429030', deviceNo: '00:1f:7a:ad:5c:a8' },
  },
  'event:user_scan_product': {
    chapter: 'scan-product',
    title: { en: 'Opens a product page', zh: '打开商品主页' },
    fields: {
      keyStandard: ['KeyStandard', 'text'],
      keyStr: ['KeyStr', 'id'],
      country: ['Country', 'text'],
      province: ['Province', 'text'],
      city: ['City', 'text'],
      sex: ['Sex', 'integer'],
      /** 1: scanned, 2: otherwise. */
      scene: ['Scene', 'integer'],
      extInfo: ['ExtInfo', 'text', 'optional'],
    },
    example: { keyStandard: 'ean13', keyStr: '6901481811083', scene: 1 },
  },
  'event:user_scan_product_enter_session': {
    chapter: 'scan-product',
    title: { en: 'Enters the chat from a product page', zh: '从商品主页进入公众号' },
    fields: {
      keyStandard: ['KeyStandard', 'text'],
      keyStr: ['KeyStr', 'id'],
      extInfo: ['ExtInfo', 'text', 'optional'],
    },
    example: { keyStandard: 'ean13', keyStr: '6901481811083' },
  },
  'event:user_scan_product_async': {
    chapter: 'scan-product',
    title: { en: 'Where a product was scanned', zh: '商品扫描地理位置' },
    fields: {
      keyStandard: ['KeyStandard', 'text'],
      keyStr: ['KeyStr', 'id'],
      extInfo: ['ExtInfo', 'text', 'optional'],
      regionCode: ['RegionCode', 'id'],
    },
    example: { keyStandard: 'ean13', keyStr: '6901481811083', regionCode: '440105' },
  },
  'event:user_scan_product_verify_action': {
    chapter: 'scan-product',
    title: { en: 'Product reviewed', zh: '商品审核结果' },
    fields: {
      keyStandard: ['KeyStandard', 'text'],
      keyStr: ['KeyStr', 'id'],
      /** `verify_ok` or `verify_not_pass`. */
      result: ['Result', 'text'],
      reasonMsg: ['ReasonMsg', 'text', 'optional'],
    },
    reply: 'none',
    example: { keyStandard: 'ean13', keyStr: '6901481811083', result: 'verify_ok' },
  },
  'device_event:bind': {
    chapter: 'hardware',
    title: { en: 'Binds a device', zh: '绑定设备' },
    fields: {
      deviceType: ['DeviceType', 'id'],
      deviceId: ['DeviceID', 'id'],
      sessionId: ['SessionID', 'id', 'optional'],
      /** Base64 of the data behind the `#` of the device’s QR code. */
      content: ['Content', 'text', 'optional'],
      openid: ['OpenID', 'id'],
    },
  },
  'device_event:unbind': {
    chapter: 'hardware',
    title: { en: 'Unbinds a device', zh: '解绑设备' },
    fields: {
      deviceType: ['DeviceType', 'id'],
      deviceId: ['DeviceID', 'id'],
      sessionId: ['SessionID', 'id', 'optional'],
      content: ['Content', 'text', 'optional'],
      openid: ['OpenID', 'id'],
    },
  },
  'device_event:subscribe_status': {
    chapter: 'hardware',
    title: { en: 'Watches a device’s state', zh: '订阅设备状态' },
    fields: {
      deviceType: ['DeviceType', 'id'],
      deviceId: ['DeviceID', 'id'],
      /** 0 unsubscribe, 1 heartbeat, 2 subscribe. */
      opType: ['OpType', 'integer'],
      openid: ['OpenID', 'id'],
    },
    example: { opType: 2 },
  },
  'device_event:unsubscribe_status': {
    chapter: 'hardware',
    title: { en: 'Stops watching a device’s state', zh: '退订设备状态' },
    fields: {
      deviceType: ['DeviceType', 'id'],
      deviceId: ['DeviceID', 'id'],
      opType: ['OpType', 'integer'],
      openid: ['OpenID', 'id'],
    },
    example: { opType: 0 },
  },
} as const
