import { objectsOf, textOf, type Body } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'

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
    return { menu }
  },
  'menu.delete'({ world, account }) {
    delete world.state.services.menus[account.appId]
    return done
  },
  'menu.getCurrentSelfmenuInfo'({ world, account }) {
    const menu = world.state.services.menus[account.appId]
    return menu === undefined ? { is_menu_open: 0 } : { is_menu_open: 1, selfmenu_info: menu }
  },
}

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
