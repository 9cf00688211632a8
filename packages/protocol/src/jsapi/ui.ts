import { baseline, callSpec, officialPage } from './plain.ts'
import { textsIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

/** An entry of the menu behind the three dots (附录3). Pages can hide the share and the protected entries only. */
export type MenuItem =
  // 传播类: ways to pass a page on.
  | 'menuItem:share:appMessage'
  | 'menuItem:share:timeline'
  | 'menuItem:share:qq'
  | 'menuItem:share:weiboApp'
  | 'menuItem:favorite'
  | 'menuItem:share:facebook'
  | 'menuItem:share:QZone'
  // 保护类: protected entries.
  | 'menuItem:editTag'
  | 'menuItem:delete'
  | 'menuItem:copyUrl'
  | 'menuItem:originPage'
  | 'menuItem:readMode'
  | 'menuItem:openWithQQBrowser'
  | 'menuItem:openWithSafari'
  | 'menuItem:share:email'
  | 'menuItem:share:brand'
  // 基本类: always there.
  | 'menuItem:exposeArticle'
  | 'menuItem:setFont'
  | 'menuItem:dayMode'
  | 'menuItem:nightMode'
  | 'menuItem:refresh'
  | 'menuItem:profile'
  | 'menuItem:addContact'

export interface MenuItemsOptions {
  readonly menuList: readonly MenuItem[]
}

/** Hides the menu behind the three dots. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const hideOptionMenu: JsApiCall<void, void> = { name: 'hideOptionMenu' }

/** Shows the menu again. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const showOptionMenu: JsApiCall<void, void> = { name: 'showOptionMenu' }

/** Closes the page. Nothing may be left to hear the answer. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const closeWindow: JsApiCall<void, void> = { name: 'closeWindow' }

/** Hides menu entries. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const hideMenuItems: JsApiCall<MenuItemsOptions, void> = { name: 'hideMenuItems' }

/** Shows menu entries. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const showMenuItems: JsApiCall<MenuItemsOptions, void> = { name: 'showMenuItems' }

/** Leaves only the basic entries. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const hideAllNonBaseMenuItem: JsApiCall<void, void> = { name: 'hideAllNonBaseMenuItem' }

/** Brings all entries back. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 界面操作} */
export const showAllNonBaseMenuItem: JsApiCall<void, void> = { name: 'showAllNonBaseMenuItem' }

/** Every {@link MenuItem}, by its class. */
export const menuItems: Readonly<Record<'share' | 'protected' | 'basic', readonly MenuItem[]>> = {
  share: [
    'menuItem:share:appMessage',
    'menuItem:share:timeline',
    'menuItem:share:qq',
    'menuItem:share:weiboApp',
    'menuItem:favorite',
    'menuItem:share:facebook',
    'menuItem:share:QZone',
  ],
  protected: [
    'menuItem:editTag',
    'menuItem:delete',
    'menuItem:copyUrl',
    'menuItem:originPage',
    'menuItem:readMode',
    'menuItem:openWithQQBrowser',
    'menuItem:openWithSafari',
    'menuItem:share:email',
    'menuItem:share:brand',
  ],
  basic: [
    'menuItem:exposeArticle',
    'menuItem:setFont',
    'menuItem:dayMode',
    'menuItem:nightMode',
    'menuItem:refresh',
    'menuItem:profile',
    'menuItem:addContact',
  ],
}

const shared = { group: 'ui', docs: officialPage, since: baseline } as const

const menuList = [{ name: 'menuList', type: 'MenuItem[]', required: true }] as const

function decodeItems(args: Reply): MenuItemsOptions {
  const asked = textsIn(args, 'menuList')
  return { menuList: Object.values(menuItems).flatMap((items) => items.filter((item) => asked.includes(item))) }
}

export const hideOptionMenuSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: hideOptionMenu,
  title: { en: 'Hide the menu', zh: '隐藏右上角菜单接口' },
  command: 'hideOptionMenu',
  notes: 'Still in the official list of names; its section left the newer pages.',
})

export const showOptionMenuSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: showOptionMenu,
  title: { en: 'Show the menu', zh: '显示右上角菜单接口' },
  command: 'showOptionMenu',
  notes: 'Still in the official list of names; its section left the newer pages.',
})

export const closeWindowSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: closeWindow,
  title: { en: 'Close the page', zh: '关闭当前网页窗口' },
  command: 'closeWindow',
})

export const hideMenuItemsSpec: JsApiCallSpec<MenuItemsOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: hideMenuItems,
  title: { en: 'Hide menu entries', zh: '批量隐藏功能按钮接口' },
  command: 'hideMenuItems',
  options: menuList,
  decode: decodeItems,
  exampleOptions: { menuList: ['menuItem:share:timeline', 'menuItem:copyUrl'] },
})

export const showMenuItemsSpec: JsApiCallSpec<MenuItemsOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: showMenuItems,
  title: { en: 'Show menu entries', zh: '批量显示功能按钮接口' },
  command: 'showMenuItems',
  options: menuList,
  decode: decodeItems,
  exampleOptions: { menuList: ['menuItem:share:timeline', 'menuItem:profile'] },
})

export const hideAllNonBaseMenuItemSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: hideAllNonBaseMenuItem,
  title: { en: 'Leave only the basic menu entries', zh: '隐藏所有非基础按钮接口' },
  command: 'hideAllNonBaseMenuItem',
})

export const showAllNonBaseMenuItemSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: showAllNonBaseMenuItem,
  title: { en: 'Bring all menu entries back', zh: '显示所有功能按钮接口' },
  command: 'showAllNonBaseMenuItem',
})
