import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { MediaBoxProps } from './types.ts'

/** One article of a {@link Panel}: text, with or without a picture. */
export function MediaBox({ title, desc, thumb, meta, href, onClick, className }: MediaBoxProps): Element {
  const classes = classNames('wk-media', className)
  const content = (
    <>
      {thumb == null ? null : <span className="wk-media__thumb">{thumb}</span>}
      <span className="wk-media__body">
        <span className="wk-media__title">{title}</span>
        {desc == null ? null : <span className="wk-media__desc">{desc}</span>}
        {meta === undefined ? null : (
          <span className="wk-media__meta">
            {meta.map((each, index) => (
              <span key={index} className="wk-media__meta-item">
                {each}
              </span>
            ))}
          </span>
        )}
      </span>
    </>
  )
  if (href !== undefined) {
    return (
      <a className={classes} href={href} onClick={onClick}>
        {content}
      </a>
    )
  }
  return onClick === undefined ? (
    <div className={classes}>{content}</div>
  ) : (
    <button type="button" className={classes} onClick={onClick}>
      {content}
    </button>
  )
}
