/** Hardware (微信硬件). */
export const device = {
  /** 主动发送消息给设备 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-3 official page} @deprecated Another hardware platform took its place; no date is known. */
  transmsg: {
    title: '主动发送消息给设备',
    method: 'POST',
    path: '/device/transmsg',
    body: { device_type: 'string', device_id: 'string', open_id: 'string', content: 'string' },
    reply: { ret: 'integer', ret_info: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-3',
  },
  /** 第三方主动发送设备状态消息给微信终端 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-3 official page} @deprecated Another hardware platform took its place; no date is known. */
  transmsgStatus: {
    title: '第三方主动发送设备状态消息给微信终端',
    method: 'POST',
    path: '/device/transmsg',
    body: {
      device_type: 'string',
      device_id: 'string',
      open_id: 'string',
      msg_type: { oneOf: ['2'] },
      device_status: { oneOf: ['0', '1'] },
    },
    reply: { 'ret?': 'integer', ret_info: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-3',
  },
  /** 获取设备二维码(旧) {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-4 official page} @deprecated Another hardware platform took its place; no date is known. */
  createQrcode: {
    title: '获取设备二维码(旧)',
    method: 'POST',
    path: '/device/create_qrcode',
    body: { device_num: 'string', device_id_list: ['string'] },
    reply: { device_num: 'integer', code_list: [{ device_id: 'string', ticket: 'string' }] },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-4',
  },
  /** 获取deviceid和二维码 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-4 official page} @deprecated Another hardware platform took its place; no date is known. */
  getqrcode: {
    title: '获取deviceid和二维码',
    method: 'GET',
    path: '/device/getqrcode',
    query: { 'product_id?': 'string' },
    reply: { base_resp: { errcode: 'integer' }, deviceid: 'string', qrticket: 'string', devicelicence: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-4',
  },
  /** 设备授权/更新设备属性 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-5 official page} @deprecated Another hardware platform took its place; no date is known. */
  authorizeDevice: {
    title: '设备授权/更新设备属性',
    method: 'POST',
    path: '/device/authorize_device',
    body: {
      device_num: 'string',
      'op_type?': { oneOf: ['0', '1'] },
      'product_id?': 'string',
      device_list: [
        {
          id: 'string',
          mac: 'string',
          connect_protocol: 'string',
          auth_key: 'string',
          close_strategy: { oneOf: ['1', '2'] },
          conn_strategy: { oneOf: ['1', '4', '5'] },
          crypt_method: { oneOf: ['0', '1'] },
          auth_ver: { oneOf: ['0', '1'] },
          manu_mac_pos: { oneOf: ['-1', '-2'] },
          ser_mac_pos: { oneOf: ['-1', '-2'] },
          'ble_simple_protocol?': { oneOf: ['1'] },
        },
      ],
    },
    reply: {
      resp: [{ base_info: { device_type: 'string', device_id: 'string' }, errcode: 'integer', errmsg: 'string' }],
    },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-5',
  },
  /** 验证二维码 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-9 official page} @deprecated Another hardware platform took its place; no date is known. */
  verifyQrcode: {
    title: '验证二维码',
    method: 'POST',
    path: '/device/verify_qrcode',
    body: { ticket: 'string' },
    reply: { device_type: 'string', device_id: 'string', mac: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-9',
  },
  /** 绑定用户和设备 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7 official page} @deprecated Another hardware platform took its place; no date is known. */
  bind: {
    title: '绑定用户和设备',
    method: 'POST',
    path: '/device/bind',
    body: { ticket: 'string', device_id: 'string', openid: 'string' },
    reply: { base_resp: { errcode: 'integer', errmsg: 'string' } },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7',
  },
  /** 解绑用户和设备 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7 official page} @deprecated Another hardware platform took its place; no date is known. */
  unbind: {
    title: '解绑用户和设备',
    method: 'POST',
    path: '/device/unbind',
    body: { ticket: 'string', device_id: 'string', openid: 'string' },
    reply: { base_resp: { errcode: 'integer', errmsg: 'string' } },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7',
  },
  /** 强制绑定用户和设备 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7 official page} @deprecated Another hardware platform took its place; no date is known. */
  compelBind: {
    title: '强制绑定用户和设备',
    method: 'POST',
    path: '/device/compel_bind',
    body: { device_id: 'string', openid: 'string' },
    reply: { base_resp: { errcode: 'integer', errmsg: 'string' } },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7',
  },
  /** 强制解绑用户和设备 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7 official page} @deprecated Another hardware platform took its place; no date is known. */
  compelUnbind: {
    title: '强制解绑用户和设备',
    method: 'POST',
    path: '/device/compel_unbind',
    body: { device_id: 'string', openid: 'string' },
    reply: { base_resp: { errcode: 'integer', errmsg: 'string' } },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-7',
  },
  /** 设备状态查询 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-8 official page} @deprecated Another hardware platform took its place; no date is known. */
  getStat: {
    title: '设备状态查询',
    method: 'GET',
    path: '/device/get_stat',
    query: { device_id: 'string' },
    reply: { status: { oneOf: [0, 1, 2, 3] }, status_info: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-8',
  },
  /** 获取设备绑定openID {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-11 official page} @deprecated Another hardware platform took its place; no date is known. */
  getOpenid: {
    title: '获取设备绑定openID',
    method: 'GET',
    path: '/device/get_openid',
    query: { device_type: 'string', device_id: 'string' },
    reply: { open_id: ['string'], resp_msg: { ret_code: 'integer', error_info: 'string' } },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-11',
  },
  /** 获取用户绑定的设备列表 {@link https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-12 official page} @deprecated Another hardware platform took its place; no date is known. */
  getBindDevice: {
    title: '获取用户绑定的设备列表',
    method: 'GET',
    path: '/device/get_bind_device',
    query: { openid: 'string' },
    reply: {
      openid: 'string',
      device_list: [{ device_type: 'string', device_id: 'string' }],
      resp_msg: { ret_code: 'integer', error_info: 'string' },
    },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
    docs: 'https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-12',
  },
  /** 设备控制(硬件云标准接口) @deprecated Another hardware platform took its place; no date is known. */
  platformCtrlDevice: {
    title: '设备控制(硬件云标准接口)',
    method: 'POST',
    path: '/hardware/mydevice/platform/ctrl_device',
    body: { device_type: 'string', device_id: 'string', user: 'string', 'services?': 'object', 'data?': 'string' },
    reply: { error_code: 'integer', error_msg: 'string', msg_id: 'id' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
  },
  /** 设备状态查询(硬件云标准接口) @deprecated Another hardware platform took its place; no date is known. */
  platformGetDeviceStatus: {
    title: '设备状态查询(硬件云标准接口)',
    method: 'POST',
    path: '/hardware/mydevice/platform/get_device_status',
    body: { device_type: 'string', device_id: 'string', user: 'string', 'services?': 'object', 'data?': 'string' },
    reply: { error_code: 'integer', error_msg: 'string', msg_id: 'id' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
  },
  /** 设备状态通知(硬件云标准接口) @deprecated Another hardware platform took its place; no date is known. */
  platformNotify: {
    title: '设备状态通知(硬件云标准接口)',
    method: 'POST',
    path: '/hardware/mydevice/platform/notify',
    body: { device_type: 'string', device_id: 'string', 'msg_id?': 'string', 'services?': 'object', 'data?': 'string' },
    reply: { error_code: 'integer', error_msg: 'string' },
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
  },
  /** 微信运动-写入步数 @deprecated Another hardware platform took its place; no date is known. */
  braceletSetstep: {
    title: '微信运动-写入步数',
    method: 'GET',
    path: '/hardware/bracelet/setstep',
    query: { openid: 'string', timestamp: 'integer', step: 'integer' },
    reply: {},
    status: 'deprecated',
    because: 'Another hardware platform took its place; no date is known.',
  },
} as const
