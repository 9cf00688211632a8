import type { JsApiSpec } from '@weh5/protocol/jsapi'
import type { JSX } from 'preact'
import { FieldTable } from '../reference/field-table.tsx'
import { groupNames } from '../reference/group-names.ts'
import { replies } from '../reference/replies.ts'
import { usage } from '../reference/usage.ts'
import { Code } from '../site/code.tsx'
import { useText } from '../site/language.ts'

/** One JSAPI, from the registry that client and simulator use. */
export function JsApiPage({ spec }: { spec: JsApiSpec }): JSX.Element {
  const say = useText()
  const isCall = 'command' in spec
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say({ zh: '分组', en: 'Group' }), say(groupNames[spec.group])],
    [
      isCall ? say({ zh: '桥接命令', en: 'Bridge command' }) : say({ zh: '桥接事件', en: 'Bridge event' }),
      isCall ? spec.command : spec.event,
    ],
    [say({ zh: '官方脚本', en: 'Official script' }), spec.since.jweixin],
    [say({ zh: '微信版本', en: 'WeChat' }), spec.since.wechat],
    [say({ zh: '不支持', en: 'Missing on' }), spec.missingOn?.join(', ')],
  ]
  return (
    <div class="page">
      <h1>
        {spec.api.name} <small>{say(spec.title)}</small>
      </h1>
      {spec.retired === undefined ? null : (
        <p class="warning">
          {say({ zh: '服务已下线：', en: 'Retired: ' })}
          {spec.retired}
        </p>
      )}
      {spec.deprecated === undefined ? null : (
        <p class="warning">
          {say({ zh: '不再推荐：', en: 'Deprecated: ' })}
          {spec.deprecated}
        </p>
      )}
      <Code>{usage(spec)}</Code>
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
      {spec.notes === undefined ? null : <p>{spec.notes}</p>}
      {isCall ? (
        <>
          <FieldTable title={{ zh: '参数', en: 'Options' }} fields={spec.options} />
          <FieldTable title={{ zh: '结果', en: 'Result' }} fields={spec.result} />
        </>
      ) : (
        <FieldTable title={{ zh: '事件内容', en: 'Payload' }} fields={spec.payload} />
      )}
      {isCall && spec.errors !== undefined ? (
        <>
          <h2>{say({ zh: '失败时的文本', en: 'What it says when it fails' })}</h2>
          <ul>
            {spec.errors.map((error) => (
              <li key={error}>
                <code>
                  {spec.command}:{error}
                </code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{say({ zh: '客户端的原始回复', en: 'What the native clients send' })}</h2>
      {replies(spec).map(({ personalities, json }) => (
        <section key={json}>
          <h3>{personalities.join(', ')}</h3>
          <Code>{json}</Code>
        </section>
      ))}
      {spec.docs.startsWith('https://') ? (
        <p>
          <a href={spec.docs}>{say({ zh: '官方文档', en: 'Official page' })}</a>
        </p>
      ) : (
        <p class="quiet">{spec.docs}</p>
      )}
    </div>
  )
}
