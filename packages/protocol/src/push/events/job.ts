/** How a template message, a mass message or a publication ended (`facts/server.md` 4.6). */
export const jobEvents = {
  'event:TEMPLATESENDJOBFINISH': {
    chapter: 'job',
    title: { en: 'A template message was sent', zh: '模板消息发送结果' },
    fields: {
      msgId: ['MsgID|MsgId', 'id'],
      /** `success`, `failed:user block` or `failed: system failed`: mind the blank. */
      status: ['Status', 'text'],
    },
    reply: 'none',
    example: { status: 'success' },
  },
  'event:MASSSENDJOBFINISH': {
    chapter: 'job',
    title: { en: 'A mass message was sent', zh: '群发结果' },
    fields: {
      msgId: ['MsgID|MsgId', 'id'],
      /** `send success`, `send fail` or `err(number)`. */
      status: ['Status', 'text'],
      totalCount: ['TotalCount', 'integer'],
      filterCount: ['FilterCount', 'integer'],
      sentCount: ['SentCount', 'integer'],
      errorCount: ['ErrorCount', 'integer'],
      copyrightCheckState: ['CopyrightCheckResult.CheckState', 'integer', 'optional'],
      copyrightCheck: [
        'CopyrightCheckResult.ResultList.item',
        [
          {
            articleIdx: ['ArticleIdx', 'integer'],
            userDeclareState: ['UserDeclareState', 'integer'],
            auditState: ['AuditState', 'integer'],
            originalArticleUrl: ['OriginalArticleUrl', 'text'],
            originalArticleType: ['OriginalArticleType', 'integer'],
            canReprint: ['CanReprint', 'flag'],
            needReplaceContent: ['NeedReplaceContent', 'flag'],
            needShowReprintSource: ['NeedShowReprintSource', 'flag'],
          },
        ],
        'optional',
      ],
      articles: [
        'ArticleUrlResult.ResultList.item',
        [{ articleIdx: ['ArticleIdx', 'integer'], articleUrl: ['ArticleUrl', 'text'] }],
        'optional',
      ],
    },
    reply: 'none',
    example: { status: 'send success', totalCount: 100, filterCount: 80, sentCount: 75, errorCount: 5 },
  },
  'event:PUBLISHJOBFINISH': {
    chapter: 'job',
    title: { en: 'An article was published', zh: '发布结果' },
    fields: {
      publishId: ['PublishEventInfo.publish_id', 'id'],
      /** 0: done, 2: not original. */
      publishStatus: ['PublishEventInfo.publish_status', 'integer'],
      articleId: ['PublishEventInfo.article_id', 'id', 'optional'],
      articles: [
        'PublishEventInfo.article_detail.item',
        [{ idx: ['idx', 'integer'], articleUrl: ['article_url', 'text'] }],
        'optional',
      ],
      failedIdx: ['PublishEventInfo.fail_idx', ['integer'], 'optional'],
    },
    reply: 'none',
    example: { publishStatus: 0, articles: [{ idx: 1, articleUrl: 'https://mp.weixin.qq.com/s/example' }] },
  },
} as const
