import type { JSX } from 'preact'
import { useText } from '../site/language.ts'
import { readProps } from './read-props.ts'

/** The properties that stand in a types.ts, as tables. */
export function PropsView({ source }: { source: string }): JSX.Element {
  const say = useText()
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
            <div class="table" tabIndex={0} role="region" aria-labelledby={name}>
              <table>
                <thead>
                  <tr>
                    <th>{say({ zh: '名称', en: 'Name' })}</th>
                    <th>{say({ zh: '类型', en: 'Type' })}</th>
                    <th>{say({ zh: '说明', en: 'Description' })}</th>
                  </tr>
                </thead>
                <tbody>
                  {props.map((prop) => (
                    <tr key={prop.name}>
                      <td>
                        <code>{prop.name}</code>
                        {prop.required ? <b title={say({ zh: '必填', en: 'Required' })}> *</b> : null}
                      </td>
                      <td>
                        <code>{prop.type}</code>
                      </td>
                      <td>{prop.text}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
    </>
  )
}
