import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { chapters, commonErrcodes, type Endpoint, type FieldsOf, type InputOf, type ReplyOf } from './index.ts'

const rows: readonly (readonly [id: string, row: Endpoint])[] = Object.entries(chapters).flatMap(([chapter, names]) =>
  Object.entries(names).map(([name, row]) => [`${chapter}.${name}`, row] as const),
)

describe('the endpoint registry', () => {
  it('has the whole of the platform', () => {
    expect(rows).toHaveLength(398)
    const withStatus = (status: Endpoint['status']) => rows.filter(([, row]) => row.status === status).length
    expect({
      live: withStatus(undefined),
      deprecated: withStatus('deprecated'),
      retired: withStatus('retired'),
    }).toEqual({ live: 239, deprecated: 60, retired: 99 })
  })

  it('lists a path twice only where a parameter tells the calls apart', () => {
    const paths = rows.map(([, { host = 'api', method, path }]) => `${method} ${host} ${path}`)
    const shared = paths.filter((path, index) => paths.indexOf(path) < index)
    expect([...new Set(shared)]).toEqual([
      // By `action`, by `msg_type`, and by what the ticket is asked for.
      'GET api /publisher/stat',
      'POST api /device/transmsg',
      'POST api /scan/scanticket/check',
    ])
  })

  it('says why something is gone, and what took its place', () => {
    const ids = new Set(rows.map(([id]) => id))
    for (const [id, { status, because, instead = [] }] of rows) {
      expect(because !== undefined, id).toBe(status !== undefined)
      for (const other of instead) expect(ids, id).toContain(other)
    }
  })

  it('leaves out of each row what any endpoint may answer', () => {
    const repeated = rows.filter(([, { errors = [] }]) => errors.some((errcode) => commonErrcodes.includes(errcode)))
    expect(repeated).toEqual([])
  })

  it('sends a body only with POST, and files only in forms', () => {
    for (const [id, { method, body, form, query }] of rows) {
      expect(method === 'GET' && (body ?? form) !== undefined, id).toBe(false)
      expect(body !== undefined && form !== undefined, id).toBe(false)
      expect(JSON.stringify({ query, body }).includes('"file"'), id).toBe(false)
    }
  })

  it('links to official pages only', () => {
    for (const [id, { docs }] of rows) {
      if (docs !== undefined) expect(docs, id).toMatch(/^https:\/\/(?:developers|iot)\.weixin\.qq\.com\//)
    }
  })

  // What an editor shows is a comment, which no program can read from the data beside it.
  it.each(Object.keys(chapters))('shows title, page and fate in the comments: %s', (chapter) => {
    const source = sources().find((text) => text.includes(`export const ${chapter} = {`)) ?? ''
    for (const { title, docs, because } of Object.values(chapters[chapter] ?? {})) {
      const link = docs === undefined ? '' : ` {@link ${docs} official page}`
      const fate = because === undefined ? '' : ` @deprecated ${because}`
      expect(source).toContain(`/** ${title}${link}${fate} */`)
    }
  })
})

describe('the types of the registry', () => {
  it('follow from the rows', () => {
    expectTypeOf<
      FieldsOf<{ readonly name: 'string'; readonly 'age?': 'integer'; readonly list: readonly [{ readonly id: 'id' }] }>
    >().toEqualTypeOf<{
      readonly name: string
      readonly age?: number
      readonly list: readonly { readonly id: number | string }[]
    }>()
    expectTypeOf<FieldsOf<{ readonly lang: { readonly oneOf: readonly ['zh_CN', 'en'] } }>>().toEqualTypeOf<{
      readonly lang: 'zh_CN' | 'en'
    }>()
  })

  it('put query, body and form into one input', () => {
    type Row = { readonly query: { readonly type: 'string' }; readonly form: { readonly media: 'file' } }
    expectTypeOf<InputOf<Row, 'a file'>>().toEqualTypeOf<{ readonly type: string; readonly media: 'a file' }>()
  })

  it('tell files from JSON', () => {
    type Reply = { readonly 'video_url?': 'string' }
    expectTypeOf<ReplyOf<{ readonly reply: Reply }, 'a file'>>().toEqualTypeOf<{ readonly video_url?: string }>()
    expectTypeOf<ReplyOf<{ readonly reply: {}; readonly answers: 'file' }, 'a file'>>().toEqualTypeOf<'a file'>()
    expectTypeOf<ReplyOf<{ readonly reply: Reply; readonly answers: 'file or json' }, 'a file'>>().toEqualTypeOf<
      'a file' | { readonly video_url?: string }
    >()
  })
})

function sources(): string[] {
  const index = readFileSync(new URL('index.ts', import.meta.url), 'utf8')
  return [...index.matchAll(/from '(?<file>\.\/[\w-]+\.ts)'/g)].map(({ groups }) =>
    readFileSync(new URL(groups?.['file'] ?? '', import.meta.url), 'utf8'),
  )
}
