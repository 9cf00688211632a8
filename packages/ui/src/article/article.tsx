import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { ArticleProps } from './types.ts'

/**
 * Long text: headings, paragraphs, lists and pictures inside it look as in WeChat's articles.
 *
 * @example
 * <Article><h1>大标题</h1><section><h2>章标题</h2><p>正文</p></section></Article>
 * @see https://weui.io/#article
 */
export function Article({ children, className }: ArticleProps): Element {
  return <article className={classNames('wk-article', className)}>{children}</article>
}
