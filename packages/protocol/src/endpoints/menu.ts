const shownButtons = [
  {
    name: 'string',
    'type?': 'string',
    key: 'string',
    url: 'string',
    media_id: 'string',
    article_id: 'string',
    appid: 'string',
    pagepath: 'string',
    sub_button: ['object'],
  },
] as const

const buttonType = {
  oneOf: [
    'click',
    'view',
    'miniprogram',
    'scancode_push',
    'scancode_waitmsg',
    'pic_sysphoto',
    'pic_photo_or_album',
    'pic_weixin',
    'location_select',
    'media_id',
    'view_limited',
    'article_id',
    'article_view_limited',
  ],
} as const

const button = {
  name: 'string',
  'type?': buttonType,
  'key?': 'string',
  'url?': 'string',
  'media_id?': 'string',
  'article_id?': 'string',
  'appid?': 'string',
  'pagepath?': 'string',
} as const

const buttons = [{ ...button, 'sub_button?': [button] }] as const

/** The menu of an account. */
export const menu = {
  /** 创建自定义菜单 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html official page} */
  create: {
    title: '创建自定义菜单',
    method: 'POST',
    path: '/cgi-bin/menu/create',
    body: {
      button: buttons,
    },
    reply: {},
    certified: true,
    perDay: 1000,
    perDayInSandbox: 100,
    errors: [
      40007, 40015, 40016, 40017, 40018, 40019, 40020, 40021, 40022, 40023, 40024, 40025, 40026, 40027, 40028, 40033,
      40054, 40055, 53600,
    ],
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html',
  },
  /** 获取自定义菜单配置 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_getmenu.html official page} */
  get: {
    title: '获取自定义菜单配置',
    method: 'GET',
    path: '/cgi-bin/menu/get',
    reply: {
      menu: {
        button: shownButtons,
        'menuid?': 'number',
      },
      conditionalmenu: [
        {
          button: shownButtons,
          matchrule: { tag_id: 'string', client_platform_type: 'string' },
          menuid: 'number',
        },
      ],
    },
    certified: true,
    perDay: 10000,
    perDayInSandbox: 1000,
    errors: [46003],
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_getmenu.html',
  },
  /** 删除自定义菜单 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_deletemenu.html official page} */
  delete: {
    title: '删除自定义菜单',
    method: 'GET',
    path: '/cgi-bin/menu/delete',
    reply: {},
    certified: true,
    perDay: 1000,
    perDayInSandbox: 100,
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_deletemenu.html',
  },
  /** 查询自定义菜单信息 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo.html official page} */
  getCurrentSelfmenuInfo: {
    title: '查询自定义菜单信息',
    method: 'GET',
    path: '/cgi-bin/get_current_selfmenu_info',
    reply: {
      is_menu_open: 'number',
      selfmenu_info: {
        button: [
          {
            name: 'string',
            'type?': 'string',
            key: 'string',
            value: 'string',
            url: 'string',
            appid: 'string',
            pagepath: 'string',
            news_info: {
              list: [
                {
                  title: 'string',
                  author: 'string',
                  digest: 'string',
                  show_cover: 'number',
                  cover_url: 'string',
                  content_url: 'string',
                  source_url: 'string',
                },
              ],
            },
            sub_button: { list: ['object'] },
          },
        ],
      },
    },
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo.html',
  },
  /** 创建个性化菜单 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu.html official page} */
  addConditional: {
    title: '创建个性化菜单',
    method: 'POST',
    path: '/cgi-bin/menu/addconditional',
    body: {
      button: buttons,
      matchrule: { 'tag_id?': 'string', 'client_platform_type?': { oneOf: ['1', '2', '3'] } },
    },
    reply: { menuid: 'string' },
    certified: true,
    perDay: 2000,
    errors: [
      40007, 40015, 40016, 40017, 40018, 40019, 40020, 40021, 40022, 40023, 40024, 40025, 40026, 40027, 40028, 40033,
      40054, 40055, 53600, 65301, 65302, 65303, 65304, 65305, 65306, 65307, 65308, 65309, 65310, 65311, 65312, 65313,
      65314, 65316, 65317, 65320,
    ],
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu.html',
  },
  /** 删除个性化菜单 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_deleteconditionalmenu.html official page} */
  delConditional: {
    title: '删除个性化菜单',
    method: 'POST',
    path: '/cgi-bin/menu/delconditional',
    body: { menuid: 'string' },
    reply: {},
    certified: true,
    perDay: 2000,
    errors: [65301],
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_deleteconditionalmenu.html',
  },
  /** 测试个性化菜单匹配结果 {@link https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu.html official page} */
  tryMatch: {
    title: '测试个性化菜单匹配结果',
    method: 'POST',
    path: '/cgi-bin/menu/trymatch',
    body: { user_id: 'string' },
    reply: {
      button: shownButtons,
    },
    certified: true,
    perDay: 20000,
    errors: [40003, 65301, 65302, 65303],
    docs: 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu.html',
  },
} as const
