import type { Field } from '@weh5/protocol/jsapi'
import type { JSX } from 'preact'
import { KeyName } from '../site/key-name.tsx'
import { type Bilingual, useText } from '../site/language.ts'
import { Table } from '../site/table.tsx'

/** Options, results or payload of a JSAPI. */
export function FieldTable({ title, fields }: { title: Bilingual; fields: readonly Field[] }): JSX.Element | null {
  const say = useText()
  if (fields.length === 0) return null
  return (
    <>
      <h2 id={title.en}>{say(title)}</h2>
      <Table
        labelledBy={title.en}
        head={[
          say({ zh: '名称', en: 'Name' }),
          say({ zh: '类型', en: 'Type' }),
          say({ zh: '默认值', en: 'Default' }),
          say({ zh: '说明', en: 'Description' }),
        ]}
        rows={fields.map((field) => ({
          key: field.name,
          cells: [
            <KeyName name={field.name} required={field.required === true} />,
            <code>{field.type}</code>,
            field.default === undefined ? null : <code>{JSON.stringify(field.default)}</code>,
            field.note,
          ],
        }))}
      />
    </>
  )
}
