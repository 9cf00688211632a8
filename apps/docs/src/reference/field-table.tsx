import type { Field } from '@weh5/protocol/jsapi'
import type { JSX } from 'preact'
import { type Bilingual, useText } from '../site/language.ts'

/** Options, results or payload of a JSAPI. */
export function FieldTable({ title, fields }: { title: Bilingual; fields: readonly Field[] }): JSX.Element | null {
  const say = useText()
  if (fields.length === 0) return null
  return (
    <>
      <h2 id={title.en}>{say(title)}</h2>
      <div class="table" tabIndex={0} role="region" aria-labelledby={title.en}>
        <table>
          <thead>
            <tr>
              <th>{say({ zh: '名称', en: 'Name' })}</th>
              <th>{say({ zh: '类型', en: 'Type' })}</th>
              <th>{say({ zh: '默认值', en: 'Default' })}</th>
              <th>{say({ zh: '说明', en: 'Description' })}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <td>
                  <code>{field.name}</code>
                  {field.required ? <b title={say({ zh: '必填', en: 'Required' })}> *</b> : null}
                </td>
                <td>
                  <code>{field.type}</code>
                </td>
                <td>{field.default === undefined ? null : <code>{JSON.stringify(field.default)}</code>}</td>
                <td>{field.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
