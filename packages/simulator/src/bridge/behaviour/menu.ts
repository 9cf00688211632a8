import {
  hideAllNonBaseMenuItem,
  hideMenuItems,
  hideOptionMenu,
  menuItems,
  showAllNonBaseMenuItem,
  showMenuItems,
  showOptionMenu,
} from '@weh5/protocol/jsapi'
import { ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

/** Stands in for the whole menu among the hidden items. */
export const wholeMenu = '*'

const hideable: readonly string[] = [...menuItems.share, ...menuItems.protected]

/** The menu behind the three dots. Only its share and protected entries can be hidden (`facts/jssdk.md` B.9). */
export const menuBehaviours: Behaviours = {
  ...forApi(hideOptionMenu, {
    run(_options, { page }) {
      page.hiddenMenuItems.add(wholeMenu)
      return ok()
    },
  }),
  ...forApi(showOptionMenu, {
    run(_options, { page }) {
      page.hiddenMenuItems.delete(wholeMenu)
      return ok()
    },
  }),
  ...forApi(hideMenuItems, {
    run({ menuList }, { page }) {
      for (const item of menuList) if (hideable.includes(item)) page.hiddenMenuItems.add(item)
      return ok()
    },
  }),
  ...forApi(showMenuItems, {
    run({ menuList }, { page }) {
      for (const item of menuList) page.hiddenMenuItems.delete(item)
      return ok()
    },
  }),
  ...forApi(hideAllNonBaseMenuItem, {
    run(_options, { page }) {
      for (const item of hideable) page.hiddenMenuItems.add(item)
      return ok()
    },
  }),
  ...forApi(showAllNonBaseMenuItem, {
    run(_options, { page }) {
      for (const item of hideable) page.hiddenMenuItems.delete(item)
      return ok()
    },
  }),
}
