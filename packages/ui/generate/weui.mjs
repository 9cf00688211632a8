// Reads the official stylesheet of the `weui` dev dependency: the palettes, and the paths of its icons.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const stylesheet = createRequire(import.meta.url).resolve('weui/dist/style/weui.css')

/** The selector under which weui.css writes each palette outside its media queries. */
const selectors = {
  light: ['body,.wx-root', '.wx-root,body', 'body,.wx-root,page'],
  dark: [".wx-root[data-weui-theme='dark'],body[data-weui-theme='dark']"],
  careLight: [".wx-root[data-weui-mode='care'],body[data-weui-mode='care']"],
  careDark: [
    ".wx-root[data-weui-mode='care'][data-weui-theme='dark'],body[data-weui-mode='care'][data-weui-theme='dark']",
  ],
}

/** @typedef {Record<keyof typeof selectors, Record<string, string>>} Palettes token name → literal value, per palette */

/**
 * @returns {{ palettes: Palettes, icons: Record<string, string> }} the palettes with literal values only, and the SVG of each icon by
 * its name
 */
export function readWeui() {
  const rules = topLevelRules(readFileSync(stylesheet, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  const palettes = { light: {}, dark: {}, careLight: {}, careDark: {} }
  const icons = {}
  for (const { selector, body } of rules) {
    for (const [palette, written] of Object.entries(selectors)) {
      if (!written.includes(selector)) continue
      for (const [, name, value] of body.matchAll(/(--weui-[\w-]+)\s*:\s*([^;]+);/g))
        palettes[palette][name] = lowerHex(value.trim())
    }
    const icon = /^\.weui-icon-([\w-]+)$/.exec(selector)
    const image = /[^-]mask(?:-image)?\s*:\s*url\((["']?)data:image\/svg\+xml(?:;charset=utf8)?,([\s\S]*?)\1\)/.exec(
      body,
    )
    if (icon && image) icons[icon[1]] = decodeURIComponent(image[2]).trim()
  }
  return { palettes, icons }
}

function topLevelRules(css) {
  const rules = []
  let depth = 0
  let from = 0
  let open = 0
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && depth++ === 0) open = at
    if (css[at] === '}' && --depth === 0) {
      rules.push({ selector: css.slice(from, open).trim(), body: css.slice(open + 1, at) })
      from = at + 1
    }
  }
  return rules
}

/** weui.css writes some colours in capitals. */
function lowerHex(value) {
  return value.replaceAll(/#[\dA-F]+/gi, (colour) => colour.toLowerCase())
}
