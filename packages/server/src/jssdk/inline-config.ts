import type { JsConfig } from './jssdk.ts'

/** The id of the element that {@link inlineConfig} makes. */
export const inlineConfigId = 'weh5-js-config'

/** What an HTML parser could take for markup, or an old engine for the end of a line. */
const unsafe = /[<>&\u2028\u2029]/g

/**
 * The answer as a piece of HTML for a page that the server renders: the page then needs no round trip. It is data, not a script, so
 * that any Content-Security-Policy lets it pass.
 *
 * @example
 * ```ts
 * const html = `<head>${inlineConfig(await account.jssdk.sign({ url }))}</head>`
 * // in the page
 * const sign = async () => JSON.parse(document.getElementById('weh5-js-config').textContent)
 * ```
 */
export function inlineConfig(config: JsConfig): string {
  const json = JSON.stringify(config).replace(
    unsafe,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/json" id="${inlineConfigId}">${json}</script>`
}
