import type { JSX } from 'preact'
import { KeyName } from '../site/key-name.tsx'
import { useText } from '../site/language.ts'
import { Table } from '../site/table.tsx'
import { readProps } from './read-props.ts'

/** The properties that stand in a types.ts, as tables. */
export function PropsView({ source }: { source: string }): JSX.Element {
  const say = useText()
  const head = [
    say({ zh: '名称', en: 'Name' }),
    say({ zh: '类型', en: 'Type' }),
    say({ zh: '说明', en: 'Description' }),
  ]
  return (
    <>
      {readProps(source).map(({ name, inherits, props }) => (
        <section key={name}>
          <h3 id={name}>{name}</h3>
          {inherits === '' ? null : (
            <p class="quiet">
              {say({ zh: '另有：', en: 'And what is in: ' })}
              <code>{inherits}</code>
            </p>
          )}
          {props.length === 0 ? null : (
            <Table
              labelledBy={name}
              head={head}
              rows={props.map((prop) => ({
                key: prop.name,
                cells: [<KeyName name={prop.name} required={prop.required} />, <code>{prop.type}</code>, prop.text],
              }))}
            />
          )}
        </section>
      ))}
    </>
  )
}
