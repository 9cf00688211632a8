import type { Account } from '../world/account.ts'
import type { Article, Draft } from '../world/article.ts'
import { findUpload } from '../world/media.ts'
import { drawText } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { numberOf, objectOf, objectsOf, textOf, type Body } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { pageOf } from './page.ts'

/** Drafts (草稿管理). */
export const draftBehaviour: Behaviour = {
  'draft.add': ({ world, account, body }) => {
    const articles = objectsOf(body, 'articles').map((article) => checked(world, account, article))
    if (articles.length === 0) throw new PlatformError(45166)
    const draft: Draft = {
      appId: account.appId,
      mediaId: drawText(world.state, 'base64url', 43),
      articles,
      at: world.clock.now(),
    }
    world.state.services.drafts.push(draft)
    return { media_id: draft.mediaId }
  },
  'draft.update': ({ world, account, body }) => {
    const draft = draftOf(world, account, body)
    const index = numberOf(body, 'index') ?? 0
    if (draft.articles[index] === undefined) throw new PlatformError(40114)
    draft.articles[index] = checked(world, account, objectOf(body, 'articles'))
    draft.at = world.clock.now()
    return done
  },
  'draft.get': ({ world, account, body, url }) => newsOf(draftOf(world, account, body).articles, url),
  'draft.delete': ({ world, account, body }) => {
    const { drafts } = world.state.services
    drafts.splice(drafts.indexOf(draftOf(world, account, body)), 1)
    return done
  },
  'draft.count': ({ world, account }) => ({ total_count: draftsOf(world, account).length }),
  'draft.batchGet': ({ world, account, body, url }) =>
    pageOf(draftsOf(world, account), body, (draft) => ({
      media_id: draft.mediaId,
      content: newsOf(draft.articles, url, isBare(body)),
      update_time: Math.floor(draft.at / 1000),
    })),
  'draft.switch': () => ({ ...done, is_open: 1 }),
}

/** An account's drafts, newest first. */
function draftsOf(world: World, { appId }: Account): Draft[] {
  return world.state.services.drafts.filter((draft) => draft.appId === appId).toReversed()
}

/** The draft of a `media_id`. @throws {PlatformError} 40007 */
export function draftOf(world: World, account: Account, body: Body): Draft {
  const draft = draftsOf(world, account).find(({ mediaId }) => mediaId === textOf(body, 'media_id'))
  if (draft === undefined) throw new PlatformError(40007)
  return draft
}

/** `no_content`: lists leave out the text. */
export function isBare(body: Body): boolean {
  return numberOf(body, 'no_content') === 1
}

/** Articles as WeChat tells them, with an address of their own. */
export function newsOf(articles: readonly Article[], { origin }: URL, bare = false): { news_item: Article[] } {
  return {
    news_item: articles.map(({ content, ...article }, index) => ({
      ...article,
      ...(bare ? {} : { content }),
      url: `${origin}/s?idx=${index + 1}`,
    })),
  }
}

/** Characters that an article may have (`facts/endpoints-a.md`, drafts). */
const longest: Readonly<Record<string, number>> = { title: 32, author: 16, digest: 128, content: 20_000 }

function checked(world: World, account: Account, article: Body): Article {
  const isPictures = textOf(article, 'article_type') === 'newspic'
  const pictures = isPictures
    ? objectsOf(objectOf(article, 'image_info'), 'image_list').map((picture) => textOf(picture, 'image_media_id'))
    : [textOf(article, 'thumb_media_id')]
  const isOwn = (mediaId: string): boolean => {
    const media = findUpload(world, mediaId)
    return media !== undefined && media.appId === account.appId && media.expiresAt === null
  }
  if (pictures.length < 1 || pictures.length > 20 || !pictures.every(isOwn)) throw new PlatformError(40007)
  const isLong = Object.entries(longest).some(([field, most]) => textOf(article, field).length > most)
  if (isLong || textOf(article, 'title') === '' || textOf(article, 'content') === '') throw new PlatformError(45166)
  return article
}
