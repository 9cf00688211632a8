import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { IconProps } from './types.ts'

/** The `<svg>` of an icon: `paths` in a box, in the colour of the text around it. */
export function drawIcon(
  { size = '1em', title, className }: IconProps,
  viewBox: string,
  paths: string,
  directional?: boolean,
): Element {
  const said = title === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': title }
  return (
    <svg
      className={classNames('wk-icon', directional && 'wk-icon_directional', className)}
      width={size}
      height={size}
      viewBox={viewBox}
      fill="currentColor"
      focusable="false"
      {...said}
      // The paths are constants of this package; as markup they need no table of SVG attribute names per framework.
      dangerouslySetInnerHTML={{ __html: paths }}
    />
  )
}
