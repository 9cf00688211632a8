import type { Account } from '../world/account.ts'
import type { Publication } from '../world/article.ts'
import { drawText } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { numberOf, textOf } from './body-fields.ts'
import { draftOf, isBare, newsOf } from './draft.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { pageOf } from './page.ts'

/** `publish_status` (`facts/endpoints-a.md`, drafts). */
const published = 0

/** Publishing (发布能力): the draft is used up, and an event tells that it is done. */
export const publishBehaviour: Behaviour = {
  'freepublish.submit': ({ world, account, body, url, announce }) => {
    const draft = draftOf(world, account, body)
    world.state.services.drafts.splice(world.state.services.drafts.indexOf(draft), 1)
    const publication: Publication = {
      appId: account.appId,
      publishId: `1${drawText(world.state, 'digits', 9)}`,
      articleId: drawText(world.state, 'base64url', 43),
      articles: draft.articles,
      deleted: [],
      at: world.clock.now(),
    }
    world.state.services.publications.push(publication)
    const { publishId, articleId } = publication
    announce({
      account,
      name: 'event:PUBLISHJOBFINISH',
      fields: {
        publishId,
        publishStatus: published,
        articleId,
        articles: addresses(publication, url).map(([idx, articleUrl]) => ({ idx, articleUrl })),
      },
    })
    return { ...done, publish_id: publishId, msg_data_id: `2${drawText(world.state, 'digits', 9)}` }
  },
  'freepublish.get': ({ world, account, body, url }) => {
    const publication = publicationsOf(world, account).find(({ publishId }) => publishId === textOf(body, 'publish_id'))
    if (publication === undefined) throw new PlatformError(40002, 'invalid publish_id')
    const item = addresses(publication, url).map(([idx, address]) => ({ idx, article_url: address }))
    return {
      publish_id: publication.publishId,
      publish_status: published,
      article_id: publication.articleId,
      article_detail: { count: item.length, item },
      fail_idx: [],
    }
  },
  'freepublish.delete': ({ world, account, body }) => {
    const { articles, deleted } = publicationOf(world, account, textOf(body, 'article_id'))
    const index = numberOf(body, 'index') ?? 0
    const all = articles.map((_, position) => position + 1)
    deleted.push(...(index === 0 ? all : [index]).filter((position) => !deleted.includes(position)))
    return done
  },
  'freepublish.getArticle': ({ world, account, body, url }) =>
    contentOf(publicationOf(world, account, textOf(body, 'article_id')), url),
  'freepublish.batchGet': ({ world, account, body, url }) =>
    pageOf(publicationsOf(world, account), body, (publication) => ({
      article_id: publication.articleId,
      content: contentOf(publication, url, isBare(body)),
      update_time: Math.floor(publication.at / 1000),
    })),
}

function publicationsOf(world: World, { appId }: Account): Publication[] {
  return world.state.services.publications.filter((publication) => publication.appId === appId).toReversed()
}

function publicationOf(world: World, account: Account, id: string): Publication {
  const publication = publicationsOf(world, account).find(({ articleId }) => articleId === id)
  if (publication === undefined) throw new PlatformError(53600, 'invalid article_id')
  return publication
}

function contentOf({ articles, deleted }: Publication, url: URL, bare = false): Readonly<Record<string, unknown>> {
  return {
    news_item: newsOf(articles, url, bare).news_item.map((article, index) => ({
      ...article,
      is_deleted: deleted.includes(index + 1),
    })),
  }
}

/** Positions, from 1, and addresses. */
function addresses({ articles }: Publication, { origin }: URL): [idx: number, address: string][] {
  return articles.map((_, index) => [index + 1, `${origin}/s?idx=${index + 1}`])
}
