import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { pictureOf } from './picture-of.ts'
import type { IconProps } from './types.ts'

/** The `<svg>` of an icon: `paths` in a box of 24 by 24 units, in the colour of the text around it. */
export function drawIcon(
  { size = '1em', title, className }: IconProps,
  paths: string,
  viewBox = '0 0 24 24',
  directional?: boolean,
): Element {
  return (
    <svg
      className={classNames('wk-icon', directional && 'wk-icon_directional', className)}
      width={size}
      height={size}
      viewBox={viewBox}
      fill="currentColor"
      {...pictureOf(title)}
      // The paths are constants of this package; as markup they need no table of SVG attribute names per framework.
      dangerouslySetInnerHTML={{ __html: paths }}
    />
  )
}
