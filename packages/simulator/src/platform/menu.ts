import { buttonsFor, conditionalMenusOf } from '../world/menu.ts'
import { objectOf, objectsOf, textOf, type Body } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { personOf } from './people.ts'

/** The account's menu: one to three buttons, each with up to five below (`facts/endpoints-a.md`, menu). */
export const menuBehaviour: Behaviour = {
  'menu.create'({ world, account, body }) {
    checkButtons(objectsOf(body, 'button'))
    world.state.services.menus[account.appId] = { button: body['button'] }
    return done
  },
  'menu.get'({ world, account }) {
    const menu = world.state.services.menus[account.appId]
    if (menu === undefined) throw new PlatformError(46003)
    const conditional = conditionalMenusOf(world, account)
    if (conditional.length === 0) return { menu }
    return {
      menu: { ...menu, menuid: firstMenuId - 1 },
      conditionalmenu: conditional.map(({ button, matchrule, menuId }) => ({ button, matchrule, menuid: menuId })),
    }
  },
  'menu.delete'({ world, account }) {
    const { menus, conditionalMenus } = world.state.services
    delete menus[account.appId]
    const others = conditionalMenus.filter(({ appId }) => appId !== account.appId)
    conditionalMenus.splice(0, Infinity, ...others)
    return done
  },
  'menu.addConditional'({ world, account, body }) {
    const { menus, conditionalMenus } = world.state.services
    if (menus[account.appId] === undefined) throw new PlatformError(65303)
    checkButtons(objectsOf(body, 'button'))
    const matchrule = objectOf(body, 'matchrule')
    const fields = Object.keys(matchrule).filter((field) => textOf(matchrule, field) !== '')
    if (fields.length === 0) throw new PlatformError(65305)
    if (fields.some((field) => !matchable.includes(field))) throw new PlatformError(65320, 'matchrule is not supported')
    const menuId = firstMenuId + conditionalMenus.length
    conditionalMenus.push({ appId: account.appId, menuId, button: body['button'], matchrule })
    return { menuid: String(menuId) }
  },
  'menu.delConditional'({ world, account, body }) {
    const { conditionalMenus } = world.state.services
    const menu = conditionalMenusOf(world, account).find(({ menuId }) => String(menuId) === textOf(body, 'menuid'))
    if (menu === undefined) throw new PlatformError(65301)
    conditionalMenus.splice(conditionalMenus.indexOf(menu), 1)
    return done
  },
  'menu.tryMatch'({ world, account, body }) {
    const button = buttonsFor(world, account, personOf(world, account, textOf(body, 'user_id')))
    if (button === undefined) throw new PlatformError(46003)
    return { button }
  },
  'menu.getCurrentSelfmenuInfo'({ world, account }) {
    const menu = world.state.services.menus[account.appId]
    return menu === undefined ? { is_menu_open: 0 } : { is_menu_open: 1, selfmenu_info: menu }
  },
}

/** What a menu may still be matched by; sex, place and language went with the profile (`facts/endpoints-a.md`, menu). */
const matchable: readonly string[] = ['tag_id', 'client_platform_type']
const firstMenuId = 208396939

const bytes = (text: string): number => new TextEncoder().encode(text).length

function checkButtons(buttons: readonly Body[]): void {
  if (buttons.length < 1 || buttons.length > 3) throw new PlatformError(40016)
  for (const button of buttons) {
    if (bytes(textOf(button, 'name')) > 16 || textOf(button, 'name') === '') throw new PlatformError(40018)
    const below = objectsOf(button, 'sub_button')
    if (below.length > 5) throw new PlatformError(40023)
    if (below.length === 0) checkAction(button)
    for (const sub of below) {
      if (bytes(textOf(sub, 'name')) > 60 || textOf(sub, 'name') === '') throw new PlatformError(40025)
      checkAction(sub)
    }
  }
}

function checkAction(button: Body): void {
  const type = textOf(button, 'type')
  if (type === '') throw new PlatformError(40017)
  if (type === 'view' && bytes(textOf(button, 'url')) > 1024) throw new PlatformError(40020)
  if (type === 'click' && (textOf(button, 'key') === '' || bytes(textOf(button, 'key')) > 128)) {
    throw new PlatformError(40019)
  }
}
