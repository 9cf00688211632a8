import { isAccountCall, type Chapter, type Endpoint } from '@weh5/protocol/endpoints'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { chapterNames } from '../reference/chapter-names.ts'
import { shapeText } from '../reference/shape-text.ts'
import { Code } from '../site/code.tsx'
import { useText } from '../site/language.ts'

/** A chapter of the HTTP API, from the registry that server and simulator use. */
export function ApiPage({ chapter }: { chapter: keyof typeof chapterNames }): JSX.Element {
  const say = useText()
  const [rows, setRows] = useState<Chapter>({})
  useEffect(() => {
    void import('@weh5/protocol/endpoints').then(({ chapters }) => setRows(chapters[chapter] ?? {}))
  }, [chapter])
  return (
    <div class="page">
      <h1>
        {say(chapterNames[chapter])} <small>account.api.{chapter}</small>
      </h1>
      {Object.entries(rows).map(([name, row]) => (
        <Row key={name} id={`${chapter}.${name}`} row={row} />
      ))}
    </div>
  )
}

function Row({ id, row }: { id: string; row: Endpoint }): JSX.Element {
  const say = useText()
  const input = { ...row.query, ...row.body, ...row.form }
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    [say({ zh: '每日次数', en: 'Calls a day' }), row.perDay],
    [say({ zh: '测试号每日次数', en: 'In the sandbox' }), row.perDayInSandbox],
    [
      say({ zh: '账号', en: 'Account' }),
      accountOf(row)
        .map(say)
        .join(say({ zh: '、', en: ', ' })),
    ],
    [say({ zh: '凭据', en: 'Opened by' }), row.auth],
    [say({ zh: '错误码', en: 'Errcodes' }), row.errors?.join(', ')],
  ]
  return (
    <section id={id}>
      <h2>
        {row.title} <small>{id}</small>
      </h2>
      {row.because === undefined ? null : (
        <p class="warning">
          {row.status === 'retired'
            ? say({ zh: '服务已下线：', en: 'Retired: ' })
            : say({ zh: '不再推荐：', en: 'Deprecated: ' })}
          {row.because}
          {row.instead?.map((other) => (
            <>
              {' '}
              <a href={`#/api/${other.split('.')[0] ?? ''}`}>{other}</a>
            </>
          ))}
        </p>
      )}
      <Code>
        {isAccountCall(row)
          ? `await account.api.${id}(${Object.keys(input).length === 0 ? '' : shapeText(input)})`
          : `${row.method} ${row.path} ${shapeText(input)}`}
      </Code>
      <p>
        <code>
          {row.method} {row.path}
        </code>
      </p>
      {Object.keys(row.reply).length === 0 ? null : <Code>{`// ${say(answers(row))}\n${shapeText(row.reply)}`}</Code>}
      {row.answers === 'file' ? <p>{say({ zh: '返回一个文件（File）。', en: 'Answers with a File.' })}</p> : null}
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {row.docs === undefined ? null : (
        <p>
          <a href={row.docs}>{say({ zh: '官方文档', en: 'Official page' })}</a>
        </p>
      )}
    </section>
  )
}

function accountOf({ account, certified }: Endpoint): { readonly zh: string; readonly en: string }[] {
  return [
    ...(account === 'service' ? [{ zh: '服务号', en: 'service account' }] : []),
    ...(certified ? [{ zh: '已认证', en: 'certified' }] : []),
  ]
}

function answers(row: Endpoint): { readonly zh: string; readonly en: string } {
  return row.answers === 'file or json'
    ? { zh: '返回文件（File），或者', en: 'Answers with a File, or with' }
    : { zh: '返回', en: 'Answers with' }
}
