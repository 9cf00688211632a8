const position = {
  pos: {
    left_top: { x: 'number', y: 'number' },
    right_top: { x: 'number', y: 'number' },
    right_bottom: { x: 'number', y: 'number' },
    left_bottom: { x: 'number', y: 'number' },
  },
} as const

/** Speech, translation, text in pictures: `semantic`. */
export const semantic = {
  /** 发送语义理解请求 {@link https://developers.weixin.qq.com/doc/service/en/Intelligent_Interface/Natural_Language_Processing.html official page} @deprecated Gone from the current index of the API. */
  search: {
    title: '发送语义理解请求',
    method: 'POST',
    path: '/semantic/semproxy/search',
    body: {
      query: 'string',
      category: 'string',
      'latitude?': 'number',
      'longitude?': 'number',
      'city?': 'string',
      'region?': 'string',
      appid: 'string',
      'uid?': 'string',
    },
    reply: {
      query: 'string',
      type: 'string',
      semantic: { details: 'object', intent: 'string' },
      'answer?': 'string',
      'text?': 'string',
    },
    account: 'service',
    certified: true,
    perDay: 1000,
    status: 'deprecated',
    because: 'Gone from the current index of the API.',
    docs: 'https://developers.weixin.qq.com/doc/service/en/Intelligent_Interface/Natural_Language_Processing.html',
  },
} as const

/** Speech, translation, text in pictures: `ai`. */
export const ai = {
  /** 上传语音进行识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_addvoicetorecofortext.html official page} */
  addVoiceToReco: {
    title: '上传语音进行识别',
    method: 'POST',
    path: '/cgi-bin/media/voice/addvoicetorecofortext',
    query: { format: { oneOf: ['mp3'] }, voice_id: 'string', 'lang?': { oneOf: ['zh_CN', 'en_US'] } },
    form: { media: 'file' },
    reply: {},
    errors: [40010],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_addvoicetorecofortext.html',
  },
  /** 获取语音识别结果 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_queryrecoresultfortext.html official page} */
  queryRecoResult: {
    title: '获取语音识别结果',
    method: 'POST',
    path: '/cgi-bin/media/voice/queryrecoresultfortext',
    query: { voice_id: 'string', 'lang?': { oneOf: ['zh_CN', 'en_US'] } },
    reply: { result: 'string' },
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_queryrecoresultfortext.html',
  },
  /** 微信翻译 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_translatecontent.html official page} */
  translate: {
    title: '微信翻译',
    method: 'POST',
    path: '/cgi-bin/media/voice/translatecontent',
    query: { lfrom: { oneOf: ['zh_CN', 'en_US'] }, lto: { oneOf: ['zh_CN', 'en_US'] } },
    body: { content: 'string' },
    reply: { from_content: 'string', to_content: 'string' },
    errors: [40035],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_translatecontent.html',
  },
} as const

/** Speech, translation, text in pictures: `ocr`. */
export const ocr = {
  /** 身份证识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_idcardocr.html official page} */
  idcard: {
    title: '身份证识别',
    method: 'POST',
    path: '/cv/ocr/idcard',
    query: { 'img_url?': 'string', 'type?': { oneOf: ['photo', 'scan'] } },
    form: { 'img?': 'file' },
    reply: {
      type: 'string',
      name: 'string',
      id: 'string',
      addr: 'string',
      gender: 'string',
      nationality: 'string',
      valid_date: 'string',
    },
    certified: true,
    perDay: 100,
    errors: [101000, 101001, 101002, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_idcardocr.html',
  },
  /** 银行卡识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bankcardocr.html official page} */
  bankcard: {
    title: '银行卡识别',
    method: 'POST',
    path: '/cv/ocr/bankcard',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: { number: 'string', id: 'string' },
    certified: true,
    perDay: 100,
    errors: [101000, 101001, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bankcardocr.html',
  },
  /** 行驶证识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivingocr.html official page} */
  driving: {
    title: '行驶证识别',
    method: 'POST',
    path: '/cv/ocr/driving',
    query: { 'img_url?': 'string', 'type?': { oneOf: ['photo', 'scan'] } },
    form: { 'img?': 'file' },
    reply: {
      plate_num: 'string',
      vehicle_type: 'string',
      owner: 'string',
      addr: 'string',
      use_character: 'string',
      model: 'string',
      vin: 'string',
      engine_num: 'string',
      register_date: 'string',
      issue_date: 'string',
      plate_num_b: 'string',
      record: 'string',
      passengers_num: 'string',
      total_quality: 'string',
      prepare_quality: 'string',
      overall_size: 'string',
      card_position_front: position,
      card_position_back: position,
      img_size: { w: 'number', h: 'number' },
    },
    certified: true,
    perDay: 100,
    errors: [101000, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivingocr.html',
  },
  /** 驾驶证识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr.html official page} */
  drivingLicense: {
    title: '驾驶证识别',
    method: 'POST',
    path: '/cv/ocr/drivinglicense',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: {
      id_num: 'string',
      name: 'string',
      sex: 'string',
      nationality: 'string',
      address: 'string',
      birth_date: 'string',
      issue_date: 'string',
      car_class: 'string',
      valid_from: 'string',
      valid_to: 'string',
      official_seal: 'string',
    },
    certified: true,
    perDay: 100,
    errors: [101000, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr.html',
  },
  /** 营业执照识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bizlicenseocr.html official page} */
  bizLicense: {
    title: '营业执照识别',
    method: 'POST',
    path: '/cv/ocr/bizlicense',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: {
      reg_num: 'string',
      serial: 'string',
      legal_representative: 'string',
      enterprise_name: 'string',
      type_of_organization: 'string',
      address: 'string',
      type_of_enterprise: 'string',
      business_scope: 'string',
      registered_capital: 'string',
      paid_in_capital: 'string',
      valid_period: 'string',
      registered_date: 'string',
      cert_position: position,
      img_size: { w: 'number', h: 'number' },
    },
    certified: true,
    perDay: 100,
    errors: [101000, 101001, 101002, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bizlicenseocr.html',
  },
  /** 通用印刷体识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_commocr.html official page} */
  comm: {
    title: '通用印刷体识别',
    method: 'POST',
    path: '/cv/ocr/comm',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: {
      items: [
        {
          text: 'string',
          pos: {
            left_top: { x: 'number', y: 'number' },
            right_top: { x: 'number', y: 'number' },
            right_bottom: { x: 'number', y: 'number' },
            left_bottom: { x: 'number', y: 'number' },
          },
        },
      ],
      img_size: { w: 'number', h: 'number' },
    },
    certified: true,
    perDay: 100,
    errors: [101000, 101002, 101003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_commocr.html',
  },
  /** 菜单识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_menuocr.html official page} */
  menu: {
    title: '菜单识别',
    method: 'POST',
    path: '/cv/ocr/menu',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: { content: { menu_items: [{ name: 'string', price: 'string' }] } },
    certified: true,
    errors: [101000, 101001, 101002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_menuocr.html',
  },
  /** 车牌识别 {@link https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html official page} @deprecated Gone from the current index of the API. */
  plateNumber: {
    title: '车牌识别',
    method: 'POST',
    path: '/cv/ocr/platenum',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: { number: 'string' },
    certified: true,
    perDay: 100,
    errors: [101000, 101003],
    status: 'deprecated',
    because: 'Gone from the current index of the API.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html',
  },
} as const

/** Speech, translation, text in pictures: `img`. */
export const img = {
  /** 图片智能裁剪 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop.html official page} */
  aiCrop: {
    title: '图片智能裁剪',
    method: 'POST',
    path: '/cv/img/aicrop',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file', 'ratios?': 'string' },
    reply: {
      results: [{ crop_left: 'number', crop_top: 'number', crop_right: 'number', crop_bottom: 'number' }],
      img_size: { w: 'number', h: 'number' },
    },
    certified: true,
    errors: [101000, 101002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop.html',
  },
  /** 二维码/条码识别 {@link https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode.html official page} */
  qrcode: {
    title: '二维码/条码识别',
    method: 'POST',
    path: '/cv/img/qrcode',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: {
      code_results: [
        {
          type_name: 'string',
          data: 'string',
          pos: {
            left_top: { x: 'number', y: 'number' },
            right_top: { x: 'number', y: 'number' },
            right_bottom: { x: 'number', y: 'number' },
            left_bottom: { x: 'number', y: 'number' },
          },
        },
      ],
      img_size: { w: 'number', h: 'number' },
    },
    certified: true,
    errors: [101000, 101002],
    docs: 'https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode.html',
  },
  /** 图片高清化 {@link https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html official page} @deprecated Gone from the current index of the API. */
  superResolution: {
    title: '图片高清化',
    method: 'POST',
    path: '/cv/img/superresolution',
    query: { 'img_url?': 'string' },
    form: { 'img?': 'file' },
    reply: { media_id: 'string' },
    certified: true,
    errors: [101000, 101002],
    status: 'deprecated',
    because: 'Gone from the current index of the API.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html',
  },
} as const
