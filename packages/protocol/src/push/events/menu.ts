/** What the entries of a menu send (`facts/server.md` 4.6). */
export const menuEvents = {
  'event:CLICK': {
    chapter: 'menu',
    title: { en: 'Chooses an entry', zh: '点击菜单' },
    fields: { eventKey: ['EventKey', 'text'] },
    example: { eventKey: 'SCHEDULE' },
  },
  'event:VIEW': {
    chapter: 'menu',
    title: { en: 'Opens a link', zh: '点击菜单跳转链接' },
    fields: { url: ['EventKey', 'text'], menuId: ['MenuId', 'id', 'optional'] },
    reply: 'none',
    example: { url: 'https://m.example.com/' },
  },
  'event:view_miniprogram': {
    chapter: 'menu',
    title: { en: 'Opens a mini program', zh: '点击菜单跳转小程序' },
    fields: { pagePath: ['EventKey', 'text'], menuId: ['MenuId', 'id', 'optional'] },
    reply: 'none',
    example: { pagePath: 'pages/index/index' },
  },
  'event:scancode_push': {
    chapter: 'menu',
    title: { en: 'Scans', zh: '扫码推事件' },
    fields: {
      eventKey: ['EventKey', 'text'],
      /** `qrcode`, `barcode`, … */
      scanType: ['ScanCodeInfo.ScanType', 'text'],
      scanResult: ['ScanCodeInfo.ScanResult', 'text'],
    },
    example: { eventKey: 'SCAN', scanType: 'qrcode', scanResult: 'https://m.example.com/exhibits/1' },
  },
  'event:scancode_waitmsg': {
    chapter: 'menu',
    title: { en: 'Scans and waits for an answer', zh: '扫码推事件且等待消息' },
    fields: {
      eventKey: ['EventKey', 'text'],
      scanType: ['ScanCodeInfo.ScanType', 'text'],
      scanResult: ['ScanCodeInfo.ScanResult', 'text'],
    },
    example: { eventKey: 'SCAN', scanType: 'qrcode', scanResult: 'https://m.example.com/exhibits/1' },
  },
  'event:pic_sysphoto': {
    chapter: 'menu',
    title: { en: 'Takes photos to send', zh: '拍照发图' },
    fields: {
      eventKey: ['EventKey', 'text'],
      count: ['SendPicsInfo.Count', 'integer'],
      pictures: ['SendPicsInfo.PicList.item', [{ md5: ['PicMd5Sum', 'id'] }]],
    },
    notes: 'The pictures follow as image messages',
    example: { eventKey: 'PHOTO', count: 1, pictures: [{ md5: '1b5f7c23b5bf75682a53e7b6d163e185' }] },
  },
  'event:pic_photo_or_album': {
    chapter: 'menu',
    title: { en: 'Takes or chooses photos to send', zh: '拍照或相册发图' },
    fields: {
      eventKey: ['EventKey', 'text'],
      count: ['SendPicsInfo.Count', 'integer'],
      pictures: ['SendPicsInfo.PicList.item', [{ md5: ['PicMd5Sum', 'id'] }]],
    },
    example: { eventKey: 'PHOTO', count: 1, pictures: [{ md5: '5a75aaca956d97be686719218f275c6b' }] },
  },
  'event:pic_weixin': {
    chapter: 'menu',
    title: { en: 'Chooses photos to send', zh: '微信相册发图' },
    fields: {
      eventKey: ['EventKey', 'text'],
      count: ['SendPicsInfo.Count', 'integer'],
      pictures: ['SendPicsInfo.PicList.item', [{ md5: ['PicMd5Sum', 'id'] }]],
    },
    example: { eventKey: 'PHOTO', count: 1, pictures: [{ md5: '5a75aaca956d97be686719218f275c6b' }] },
  },
  'event:location_select': {
    chapter: 'menu',
    title: { en: 'Chooses a place', zh: '地理位置选择器' },
    fields: {
      eventKey: ['EventKey', 'text'],
      latitude: ['SendLocationInfo.Location_X', 'decimal'],
      longitude: ['SendLocationInfo.Location_Y', 'decimal'],
      scale: ['SendLocationInfo.Scale', 'integer'],
      label: ['SendLocationInfo.Label', 'text'],
      poiName: ['SendLocationInfo.Poiname', 'text', 'optional'],
    },
    example: { eventKey: 'PLACE', latitude: 23.1, longitude: 113.3, scale: 15, label: '广州市海珠区客村艺苑路' },
  },
} as const
